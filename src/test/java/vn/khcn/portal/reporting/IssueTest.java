package vn.khcn.portal.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.press.DocumentJson;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Signature;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.ChainCheck;
import vn.khcn.portal.reporting.issue.ChainLink;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.reporting.issue.SignedPdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Issue freezes a report for ever: bytes, tree, chain, and the signed original that comes back. */
@PortalTest
class IssueTest {
    @Autowired
    ReportOffice offices;
    @Autowired
    ReportService reports;
    @Autowired
    CompileService compiles;
    @Autowired
    ReviewService review;
    @Autowired
    IssueService issues;
    @Autowired
    ArchiveService archive;
    @Autowired
    ChainCheck chain;
    @Autowired
    PeopleService people;
    @Autowired
    OfficeService posts;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void issueFreezesNumberDateBytesAndTree() {
        Desk office = offices.found();
        long issue = offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(archive.list()).singleElement().satisfies(i -> {
                assertThat(i.symbol()).isEqualTo("01/BC-KHCN");
                assertThat(i.place()).isEqualTo(1);
                assertThat(reports.find(i.report()).orElseThrow().state()).isEqualTo(ApprovalState.ISSUED);
            });
            assertThat(new String(archive.bytes(issue, FrozenForm.PDF), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            assertThat(archive.bytes(issue, FrozenForm.DOCX)).startsWith('P', 'K');
            OfficialDocument tree = DocumentJson.read(archive.bytes(issue, FrozenForm.TREE));
            assertThat(tree.head().number()).isEqualTo(1);
            assertThat(tree.figures().getFirst().records()).hasSize(2);
            assertThat(chain.all((done, of) -> {}).whole()).isTrue();
        });
    }

    @Test
    void whoSignedStandsUnderTheTextWithTheAuthorityOfTheOffice() {
        Desk office = offices.found();
        Actor signer = CurrentActor.callAs(Actor.portal(office.office().department().id()), () -> {
            LocalDate since = LocalDate.of(2020, 1, 1);
            long post = posts.add(new OfficeDetails(0, 0, "QGD", "Quyền Giám đốc", null, List.of("Q. GIÁM ĐỐC"), 1,
                    since, null)).id();
            long account = people.addAccount(new AccountForm("ky" + System.nanoTime(), "Tên Người Ký", "", null, post,
                    Set.of(Role.DIRECTOR)), "x", false, since).id();
            posts.appoint(account, post, since);
            return new Actor(office.office().department().id(), account, "Tên Người Ký", null, Set.of(Role.DIRECTOR));
        });
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> review.submit(report));
        CurrentActor.runAs(office.actor(Role.DEPUTY), () -> review.approve(report));
        CurrentActor.runAs(signer, () -> review.sign(report));
        OfficialDocument tree = CurrentActor.callAs(office.actor(Role.REGISTRY), () -> {
            issues.number(report, null, LocalDate.of(2023, 10, 13));
            return DocumentJson.read(archive.bytes(issues.issue(report), FrozenForm.TREE));
        });
        assertThat(tree.signature()).isEqualTo(new Signature(List.of("Q. GIÁM ĐỐC"), "Tên Người Ký"));
    }

    @Test
    void nothingChangesAnIssuedReport() {
        Desk office = offices.found();
        long issue = offices.issued(office);
        long report = CurrentActor.callAs(office.actor(Role.OFFICE), () -> archive.list().getFirst().report());
        refused("reporting.rule.notOpen", office.actor(Role.OFFICE), () -> compiles.compile(report, Progress.SILENT));
        refused("approval.rule.notNow", office.actor(Role.DIRECTOR), () -> review.giveBack(report, "", "vì"));
        refused("approval.rule.notNow", office.actor(Role.REGISTRY), () -> issues.issue(report));
        assertThatThrownBy(() -> jdbc.update("update reporting_issues set title = 'khác' where id = ?", issue))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.update("delete from reporting_issues where id = ?", issue))
                .hasMessageContaining("never deleted");
    }

    @Test
    void aCorrectionIsANewReportThatNamesTheOld() {
        Desk office = offices.found();
        offices.issued(office);
        long old = CurrentActor.callAs(office.actor(Role.OFFICE), () -> reports.list().getFirst().id());
        long next = CurrentActor.callAs(office.actor(Role.OFFICE), () -> reports.replace(old));
        refused("reporting.rule.replaced", office.actor(Role.OFFICE), () -> reports.replace(old));
        refused("reporting.rule.replaceOpen", office.actor(Role.OFFICE), () -> reports.replace(next));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(reports.find(next).orElseThrow().replaces()).isEqualTo(old);
            assertThat(reports.find(old).orElseThrow().state()).isEqualTo(ApprovalState.ISSUED);
        });
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> assertThat(archive.list()).extracting(IssueSummary::symbol).containsExactly("02/BC-KHCN",
                        "01/BC-KHCN"));
    }

    @Test
    void aFigureThatChangedSinceApprovalStopsTheIssue() {
        Desk office = offices.found();
        long report = offices.ready(office);
        offices.test(office, 2);
        refused("reporting.rule.recompile", office.actor(Role.REGISTRY), () -> issues.issue(report));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(archive.list()).isEmpty();
            assertThat(reports.find(report).orElseThrow().state()).isEqualTo(ApprovalState.READY);
        });
    }

    @Test
    void aChangedByteBreaksTheChainFromThereOn() {
        Desk office = offices.found();
        long first = offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> reports.replace(reports.list().getFirst().id()));
        offices.issued(office);
        assertThat(links(office)).containsExactly(true, true);
        jdbc.execute("drop trigger reporting_issues_keep");
        try {
            jdbc.update("update reporting_issues set dated = '2023-10-12' where id = ?", first);
            assertThat(links(office)).containsExactly(false, true);
            jdbc.update("update reporting_issues set dated = '2023-10-13' where id = ?", first);
            assertThat(links(office)).containsExactly(true, true);
            jdbc.update("update reporting_issues set pdf = 'x' where id = ?", first);
            assertThat(links(office)).containsExactly(false, true);
        } finally {
            jdbc.execute("create trigger reporting_issues_keep before update on reporting_issues for each row "
                    + "signal sqlstate '45000' set message_text = 'An issued report never changes'");
        }
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThat(chain.all((done, of) -> {}).whole()).isFalse());
    }

    /** A writer records tests all the time; what is frozen is one state of the records, whole. */
    @Test
    void noRecordSlipsBetweenCountingAndFreezing() throws Exception {
        Desk office = offices.found();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> writer = threads.submit(() -> {
                while (!over.get()) {
                    offices.test(office, 1);
                }
            });
            int issued = 0;
            for (int round = 0; round < 4; round++) {
                long report = offices.ready(office);
                try {
                    CurrentActor.runAs(office.actor(Role.REGISTRY), () -> issues.issue(report));
                    issued++;
                } catch (BusinessRule changed) {
                    assertThat(changed.key()).isEqualTo("reporting.rule.recompile");
                    CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
                        OfficialDocument tree = reports.tree(report, 0).orElseThrow();
                        assertThat(tree.figures()).allSatisfy(IssueTest::addsUp);
                        assertThat(tree.figures()).extracting(FigureEvidence::printed)
                                .containsOnly(tree.figures().getFirst().printed());
                    });
                    break;
                }
            }
            over.set(true);
            writer.get();
            assertThat(issued).isLessThanOrEqualTo(1);
        }
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> archive.list().forEach(i -> assertThat(
                DocumentJson.read(archive.bytes(i.id(), FrozenForm.TREE)).figures()).allSatisfy(IssueTest::addsUp)));
    }

    @Test
    void twoIssuesAtOnceFollowOneAnother() throws Exception {
        Desk office = offices.found();
        long one = offices.ready(office);
        String second = ReportOffice.OUTLINE.replace("THU", "THU2");
        Desk other = offices.another(office, second);
        long two = offices.ready(other);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> both = new ArrayList<>();
            for (long report : new long[]{one, two}) {
                both.add(() -> CurrentActor.callAs(office.actor(Role.REGISTRY), () -> issues.issue(report)));
            }
            for (Future<Object> done : threads.invokeAll(both)) {
                done.get();
            }
        }
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(archive.list()).extracting(IssueSummary::place).containsExactly(2, 1);
            assertThat(chain.all((done, of) -> {}).whole()).isTrue();
        });
    }

    @Test
    void theSignedOriginalComesBackOnlyAsOurBytesReallySigned() {
        Desk office = offices.found();
        long issue = offices.issued(office);
        Actor registry = office.actor(Role.REGISTRY);
        byte[] frozen = CurrentActor.callAs(registry, () -> archive.bytes(issue, FrozenForm.PDF));
        byte[] signed = SignedPdf.sign(frozen, "CN=Phó Giám đốc, O=Sở KH&CN", 0);
        refused("reporting.rule.notSigned", registry, () -> archive.receive(issue, frozen));
        refused("reporting.rule.notOurBytes", registry,
                () -> archive.receive(issue, SignedPdf.sign(SignedPdf.blank(), "CN=A", 0)));
        refused("reporting.rule.notSigned", registry, () -> archive.receive(issue, SignedPdf.touched(frozen)));
        byte[] broken = signed.clone();
        broken[frozen.length + 40] ^= 1;
        assertThatThrownBy(() -> CurrentActor.callAs(registry, () -> archive.receive(issue, broken)))
                .isInstanceOf(BusinessRule.class);
        refused("reporting.rule.changedAfterSigning", registry,
                () -> archive.receive(issue, SignedPdf.touched(signed)));
        refused("reporting.rule.certificateNotValid", registry,
                () -> archive.receive(issue, SignedPdf.sign(frozen, "CN=Cũ", -400)));

        CurrentActor.runAs(registry, () -> {
            assertThat(archive.receive(issue, signed).signer()).contains("Phó Giám đốc");
            assertThat(archive.bytes(issue, FrozenForm.SIGNED_PDF)).isEqualTo(signed);
            assertThat(archive.list()).singleElement().satisfies(i -> assertThat(i.signed()).isTrue());
            assertThat(chain.all((done, of) -> {}).whole()).isTrue();
        });
        refused("reporting.rule.originalThere", registry, () -> archive.receive(issue, signed));
    }

    @Test
    void anotherDepartmentSeesNoIssue() {
        Desk mine = offices.found();
        Desk theirs = offices.found();
        long issue = offices.issued(mine);
        CurrentActor.runAs(theirs.actor(Role.REGISTRY), () -> {
            assertThat(archive.list()).isEmpty();
            assertThat(chain.all((done, of) -> {}).links()).isEmpty();
        });
        refused("reporting.rule.gone", theirs.actor(Role.REGISTRY), () -> archive.bytes(issue, FrozenForm.PDF));
        refused("reporting.rule.gone", theirs.actor(Role.REGISTRY), () -> archive.receive(issue, new byte[0]));
    }

    /** Two tests of 27 and 13 samples to begin with, one sample each afterwards. */
    private static void addsUp(FigureEvidence figure) {
        assertThat(figure.value().intValueExact()).isEqualTo(40 + figure.records().size() - 2);
    }

    private List<Boolean> links(Desk office) {
        return CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> chain.all((done, of) -> {}).links().stream().map(ChainLink::intact).toList());
    }

    private static void refused(String rule, Actor actor, ThrowingCallable deed) {
        CurrentActor.runAs(actor, () -> assertThatThrownBy(deed).isInstanceOfSatisfying(BusinessRule.class,
                broken -> assertThat(broken.key()).isEqualTo(rule)));
    }
}
