package vn.khcn.portal.home;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.Statements;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.OffPlanCause;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.indicators.OffPlanSubject;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.MeetingDesk;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.notices.NoticeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.SupervisionService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitService;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What leaders see first: every figure against its records, areas of deputies, the digest. */
@PortalTest
@Import({MeetingDesk.class, TaskDesk.class, HomeDesk.class})
class DirectorPageTest {
    @Autowired
    HomeDesk desks;
    @Autowired
    HomeService home;
    @Autowired
    DigestService digest;
    @Autowired
    DigestMorning morning;
    @Autowired
    DigestEnclosure enclosure;
    @Autowired
    DigestPage page;
    @Autowired
    PressService press;
    @Autowired
    NoticeService notices;
    @Autowired
    PeopleService people;
    @Autowired
    UnitService units;
    @Autowired
    TopicService topics;
    @Autowired
    SupervisionService supervisions;
    @Autowired
    TaskBookService tasks;
    @Autowired
    DirectiveBookService directives;
    @Autowired
    OffPlanService reasons;
    @Autowired
    DirectiveWaiting directiveWaiting;
    @Autowired
    ReasonWaiting reasonWaiting;
    @Autowired
    TestClock clock;
    private Desk desk;

    @BeforeEach
    void given() {
        clock.setDay(HomeDesk.TODAY);
        desk = desks.found();
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    private void as(String who, Runnable work) {
        CurrentActor.runAs(desk.who(who), work);
    }

    @Test
    void theDirectorsFiguresAreThoseOfTheRecords() {
        as("director", () -> {
            Overview seen = home.overview(false);
            assertThat(seen.late()).extracting(LateUnit::name).containsExactly("Chi cục TĐC", "QLKH");
            LateUnit first = seen.late().getFirst();
            assertThat(first.tasks()).extracting(RecordRef::id)
                    .containsExactlyInAnyOrderElementsOf(tasks.board(DeadlineState.OVERDUE).stream()
                            .map(t -> t.id()).toList());
            assertThat(first.directives()).extracting(RecordRef::label).containsExactly("Việc của TĐC");
            assertThat(seen.tasks()).containsEntry(DeadlineState.OVERDUE, 2);
            assertThat(seen.directives()).containsEntry(DirectiveState.LATE, 2).containsEntry(DirectiveState.UNANSWERED,
                    1);
            assertThat(seen.targets()).extracting(IndicatorProgress::cumulative)
                    .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .containsExactly(BigDecimal.valueOf(20), BigDecimal.valueOf(40));
            assertThat(seen.targets()).extracting(IndicatorProgress::lastYear)
                    .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .containsOnly(BigDecimal.valueOf(7));
            Budget budget = java.util.Objects.requireNonNull(seen.budget());
            assertThat(budget.sources()).extracting(Budget.Source::code).containsExactly("SCIENCE", "INVESTMENT");
            assertThat(Budget.millions(budget.paid())).isEqualTo("2.500");
            assertThat(Budget.millions(budget.allocated())).isEqualTo("10.000");
            assertThat(budget.percent().printedWithUnit()).isEqualTo("25 %");
            assertThat(budget.sources().getFirst().paid().records()).extracting(RecordRef::label)
                    .containsExactly("Chi SCIENCE, 29/03/2024");
        });
    }

    @Test
    void aDeputySeesTheOwnAreasAndEverythingWhenAsked() {
        as("deputy", () -> {
            Overview own = home.overview(false);
            assertThat(own.scope().names()).isEqualTo("Chi cục TĐC");
            assertThat(own.late()).extracting(LateUnit::name).containsExactly("Chi cục TĐC");
            assertThat(own.directives()).containsEntry(DirectiveState.LATE, 1);
            assertThat(own.targets()).extracting(i -> i.definition().code()).containsExactly("A.TDC");
            Overview all = home.overview(true);
            assertThat(all.late()).hasSize(2);
            assertThat(all.targets()).hasSize(2);
        });
    }

    @Test
    void aDirectiveThatTheDeputysOwnOfficeLeadsIsAmongTheOwnAreas() {
        desks.ledBy(desk, Lead.office(desk.deputy()), "Việc của Phó Giám đốc");
        as("deputy", () -> {
            Overview own = home.overview(false);
            assertThat(own.late()).filteredOn(u -> u.name().equals("Phó Giám đốc Sở")).singleElement()
                    .satisfies(u -> assertThat(u.directives()).extracting(RecordRef::label)
                            .containsExactly("Việc của Phó Giám đốc"));
            assertThat(own.directives()).containsEntry(DirectiveState.LATE, 2);
            assertThat(directives.count(DirectiveFilter.of(DirectiveState.LATE).units(own.scope().concerned())))
                    .isEqualTo(2);
            assertThat(directives.own()).extracting(DirectiveSummary::plain)
                    .containsExactly("Việc của Phó Giám đốc");
            assertThat(directiveWaiting.waiting()).extracting(Waiting::title).contains("Việc của Phó Giám đốc");
        });
        as("headTdc", () -> assertThat(directiveWaiting.waiting()).extracting(Waiting::title)
                .doesNotContain("Việc của Phó Giám đốc"));
    }

    @Test
    void whatIsOffItsPlanSaysWhyAndItsUnitIsAsked() {
        as("headTdc",
                () -> assertThat(reasonWaiting.waiting()).extracting(Waiting::title).containsExactly("Chỉ tiêu A.TDC"));
        as("director", () -> {
            Overview seen = home.overview(false);
            assertThat(seen.offPlan()).containsOnlyKeys(id(seen, "A.TDC"));
            assertThat(seen.offPlan().get(id(seen, "A.TDC"))).isEqualTo(new OffPlan(null, true));
        });
        as("headTdc", () -> {
            long id = id(home.overview(false), "A.TDC");
            reasons.explain(OffPlanSubject.indicator(id, desk.unit("TDC").id()), OffPlanCause.PROCUREMENT,
                    "Chờ hóa chất");
            assertThat(reasonWaiting.waiting()).isEmpty();
        });
        as("director", () -> {
            Overview seen = home.overview(false);
            OffPlan off = java.util.Objects.requireNonNull(seen.offPlan().get(id(seen, "A.TDC")));
            assertThat(off.owed()).isFalse();
            assertThat(off.reason()).isNotNull();
        });
    }

    private static long id(Overview seen, String code) {
        return seen.targets().stream().filter(i -> i.definition().code().equals(code)).findFirst().orElseThrow().id();
    }

    @Test
    void aUnitThatHasEndedKeepsItsNameWhereItsWorkIsOpen() throws IOException {
        UnitOption[] old = new UnitOption[1];
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> {
            LocalDate since = LocalDate.of(2020, 1, 1);
            old[0] = people.addUnit("CU", "Phòng Sáng kiến", "Phòng SK", "", 9, since);
            topics.add(new TopicForm("test.old", "Sáng kiến", 90, Set.of(), Set.of(old[0].id()), null, since, null));
            supervisions.assign(desk.deputy().id(), Set.of(desk.unit("TDC").id(), old[0].id()),
                    LocalDate.of(2024, 1, 2));
        });
        desks.ledBy(desk, Lead.unit(old[0]), "Việc của phòng đã kết thúc");
        CurrentActor.runAs(Actor.portal(desk.office().department().id()),
                () -> units.end(old[0].id(), 0, HomeDesk.TODAY.minusDays(1)));
        as("deputy", () -> assertThat(home.overview(false).late()).extracting(LateUnit::name).contains("Phòng SK"));
        as("director", () -> assertThat(home.overview(false).late()).extracting(LateUnit::name).contains("Phòng SK"));
        byte[] pdf = CurrentActor.callAs(desk.who("director"), () -> digest.pdf(false));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Chưa gửi: Phòng SK");
        }
    }

    @Test
    void areasChangeFromADayOnAndNotBefore() {
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> {
            supervisions.assign(desk.deputy().id(), Set.of(desk.unit("QLKH").id()), LocalDate.of(2024, 5, 21));
            assertThat(supervisions.today().get(desk.deputy().id())).containsExactly(desk.unit("TDC").id());
            clock.setDay(LocalDate.of(2024, 5, 21));
            assertThat(supervisions.today().get(desk.deputy().id())).containsExactly(desk.unit("QLKH").id());
            supervisions.assign(desk.deputy().id(), Set.of(), LocalDate.of(2024, 5, 21));
            assertThat(supervisions.today()).isEmpty();
        });
        as("deputy", () -> assertThat(home.overview(false).scope().whole()).isTrue());
    }

    @Test
    void whoDoesNotLeadSeesNeitherTheMoneyNorTheDigest() {
        as("headTdc", () -> {
            Overview seen = home.overview(false);
            assertThat(seen.budget()).isNull();
            assertThat(seen.parts()).isEmpty();
            assertThatThrownBy(() -> digest.pdf(false)).isInstanceOf(AccessDeniedException.class);
        });
        as("office", () -> assertThatThrownBy(() -> digest.send(List.of(desk.who("headTdc").accountId())))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void moreRecordsCostNoMoreStatements() {
        as("director", () -> home.overview(false));
        int few = Statements.during(() -> as("director", () -> home.overview(false))).size();
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> desks.late(desk, 12));
        List<String> many = Statements.during(() -> as("director", () -> home.overview(false)));
        assertThat(many).as("statements of the leaders' page").hasSize(few).hasSizeLessThan(60);
    }

    @Test
    void theDigestIsOnePageWhateverWaits() throws IOException {
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> desks.late(desk, 30));
        byte[] pdf = CurrentActor.callAs(desk.who("director"), () -> digest.pdf(false));
        Waiting many = new Waiting(true, "home.action.late", "Nội dung dài ".repeat(12), "home.waiting.why",
                List.of("vì chưa đủ hồ sơ ".repeat(8)), "");
        byte[] full = CurrentActor.callAs(desk.who("director"), () -> press.onePage(
                most -> page.of(home.overview(false), Collections.nCopies(12, many), most), DigestPage.MOST));
        try (PDDocument document = Loader.loadPDF(full)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("TÓM TẮT TÌNH HÌNH", "Chi cục TĐC",
                    "32 nhiệm vụ", "1 chỉ đạo giao ban", "500/2.000 triệu đồng", "20/100 mẫu");
        }
    }

    @Test
    void itGoesByMailWhenAskedForAndOnItsDays() {
        long director = desk.who("director").accountId();
        as("office", () -> digest.send(List.of(director, desk.who("office").accountId())));
        as("office", () -> assertThat(notices.latest(1)).singleElement()
                .satisfies(n -> assertThat(n.messageKey()).isEqualTo(enclosure.messageKey())));
        as("director", () -> {
            assertThat(notices.latest(1)).hasSize(1);
            assertThat(enclosure.file().name()).isEqualTo("tom-tat-tinh-hinh-2024-05-20.pdf");
            digest.order(DigestRhythm.WEEKLY);
            assertThat(digest.rhythm()).isEqualTo(DigestRhythm.WEEKLY);
        });
        long department = desk.office().department().id();
        CurrentActor.runAs(Actor.portal(department), () -> {
            morning.began(new DayBegan(department, LocalDate.of(2024, 5, 27)));
            morning.began(new DayBegan(department, LocalDate.of(2024, 5, 28)));
        });
        as("director", () -> assertThat(notices.latest(9).stream()
                .filter(n -> n.messageKey().equals(enclosure.messageKey()))).hasSize(2));
    }
}
