package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.Translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class MailRoundTest {
    @Autowired
    NoticeService notices;
    @Autowired
    Notices rows;
    @Autowired
    StaffService staff;
    @Autowired
    PeopleService people;
    @Autowired
    Translations wording;
    @Autowired
    Enclosures enclosures;
    @Autowired
    TestClock clock;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    TestOffice offices;
    private final FakePost post = new FakePost();
    private MailRound round;
    private TestOffice.Office office;

    /** A post that writes down what it carries, and refuses whom it is told to. */
    private static final class FakePost implements Post, ObjectProvider<Post> {
        private final List<String> sent = new CopyOnWriteArrayList<>();
        private String refused = "";
        private Runnable beforeSending = () -> {};
        private Runnable afterSending = () -> {};

        @Override
        public void send(String to, String subject, String text, List<Enclosed> files) {
            if (to.equals(refused)) {
                throw new IllegalStateException("Mailbox full");
            }
            beforeSending.run();
            sent.add(to + "\n" + subject + "\n" + text);
            afterSending.run();
        }

        @Override
        public Post getObject() {
            return this;
        }
    }

    @BeforeEach
    void open() {
        clock.setDay(TestClock.START);
        office = offices.found();
        round = new MailRound(rows, staff, post, new Letter(wording, "https://cong.bacgiang.example/"), enclosures,
                clock,
                transactions);
    }

    @Test
    void everythingNewToAnAccountGoesInOneMailWithLinks() {
        long head = account(mailbox("a"));
        tell(head, "Chi cục TĐC");
        tell(head, "Phòng Quản lý khoa học");
        go();
        assertThat(post.sent).singleElement().asString().startsWith("a@")
                .contains("2 tin mới", "- Chi cục TĐC đã gửi nội dung tháng 10/2023",
                        "- Phòng Quản lý khoa học đã gửi", "  https://cong.bacgiang.example/noi-dung/202310?don-vi=7");
        go();
        assertThat(post.sent).hasSize(1);
    }

    @Test
    void aMailThatCouldNotBeSentGoesWithTheNextRoundAndHoldsUpNobody() {
        String full = mailbox("full");
        long one = account(full);
        long other = account(mailbox("fine"));
        post.refused = full;
        tell(one, "Văn phòng");
        tell(other, "Văn phòng");
        go();
        assertThat(post.sent).singleElement().asString().startsWith("fine@");
        post.refused = "";
        tell(one, "Thanh tra");
        go();
        assertThat(post.sent).hasSize(2);
        assertThat(post.sent.getLast()).startsWith("full@").contains("2 tin mới", "Văn phòng", "Thanh tra");
    }

    @Test
    void whileAMailIsOnItsWayNothingIsLockedAndItsReaderReadsTheBell() {
        long head = account(mailbox("busy"));
        tell(head, "Văn phòng");
        post.beforeSending = () -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
            CurrentActor.runAs(new Actor(office.department().id(), head, "x", null, Set.of()), notices::readAll);
            go();
        };
        go();
        go();
        assertThat(post.sent).hasSize(1);
        CurrentActor.runAs(new Actor(office.department().id(), head, "x", null, Set.of()),
                () -> assertThat(notices.unread()).isZero());
    }

    @Test
    void whatAServerTookBeforeItDiedGoesOnceALittleLater() {
        long head = account(mailbox("late"));
        tell(head, "Văn phòng");
        post.beforeSending = MailRoundTest::powerCut;
        assertThatThrownBy(this::go).isInstanceOf(PowerCut.class);
        post.beforeSending = () -> {};
        go();
        assertThat(post.sent).as("it may still be on its way").isEmpty();
        later();
        go();
        later();
        go();
        assertThat(post.sent).hasSize(1);
    }

    @Test
    void aServerThatDiedRightAfterSendingMakesOneMailTooManyAtMost() {
        long head = account(mailbox("twice"));
        tell(head, "Văn phòng");
        post.afterSending = MailRoundTest::powerCut;
        assertThatThrownBy(this::go).isInstanceOf(PowerCut.class);
        post.afterSending = () -> {};
        for (int round = 0; round < 3; round++) {
            later();
            go();
        }
        assertThat(post.sent).hasSize(2);
    }

    @Test
    void twoServersThatMailAtOnceSendOneMail() throws Exception {
        long head = account(mailbox("one"));
        tell(head, "Văn phòng");
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (Future<?> server : List.of(servers.submit(this::go), servers.submit(this::go))) {
                server.get();
            }
        }
        assertThat(post.sent).hasSize(1);
    }

    /** Ends a round as a kill would: nothing after it runs. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static void powerCut() {
        throw new PowerCut();
    }

    private void later() {
        clock.set(clock.now().plus(MailRound.TAKEN).plusSeconds(1));
    }

    @Test
    void anAccountWithoutAMailboxHasItsBellOnly() {
        long silent = account("");
        tell(silent, "Văn phòng");
        go();
        assertThat(post.sent).isEmpty();
        CurrentActor.runAs(new Actor(office.department().id(), silent, "x", null, Set.of()),
                () -> assertThat(notices.unread()).isEqualTo(1));
    }

    private void tell(long account, String unit) {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> notices.tell(List.of(account), "notices.part.submitted",
                List.of(unit, "tháng 10/2023"), "noi-dung/202310?don-vi=7"));
    }

    private void go() {
        CurrentActor.runAs(Actor.portal(office.department().id()), round::go);
    }

    /** A mailbox of this run: no two accounts of a portal share one, and the database outlives a run. */
    private static String mailbox(String name) {
        return name + "@" + System.nanoTime() + ".example";
    }

    private long account(String email) {
        return CurrentActor.callAs(Actor.portal(office.department().id()),
                () -> people.addAccount(new AccountForm("m" + System.nanoTime(), "Trưởng phòng", email,
                        office.unit("TDC").id(), null, Set.of(Role.UNIT_HEAD)), "no sign-in", false,
                        LocalDate.of(2020, 1, 1)).id());
    }
}
