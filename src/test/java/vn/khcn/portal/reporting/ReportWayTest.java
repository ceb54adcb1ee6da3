package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.reporting.review.CommentService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A report's way from compile to the number: holes block, duties stay apart, other departments see nothing. */
@PortalTest
class ReportWayTest {
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
    FindingService findings;
    @Autowired
    PassageService passages;
    @Autowired
    CommentService comments;
    @Autowired
    ReportDesk desk;

    @Test
    void aCompiledFigureKnowsTheRecordsItCounts() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            OfficialDocument tree = reports.tree(report, 0).orElseThrow();
            assertThat(((Block.Paragraph) tree.body().get(1)).text())
                    .isEqualTo("Đã thử nghiệm 40 mẫu, luỹ kế 40 mẫu.");
            assertThat(tree.figures()).extracting(FigureEvidence::key).containsExactly("ind.period?code=TN.MAU",
                    "ind.cumulative?code=TN.MAU");
            assertThat(tree.figures().getFirst().records()).hasSize(2);
            assertThat(reports.drafts(report)).extracting(DraftSummary::number).containsExactly(1);
            assertThat(findings.of(report)).isEmpty();
        });
    }

    /** A record is stored between the counting of two sections; both still speak of the same state. */
    @Test
    void allFiguresOfAReportSeeOneStateOfTheRecords() {
        Desk office = offices.found(ReportOffice.OUTLINE.replace("]}]}",
                """
                        ]}, {"id": "II", "style": "ROMAN", "title": "Luỹ kế", "sources": [
                          {"kind": "text", "style": "BODY", "text": "{ind.percent?code=TN.MAU} {documents.issued} {ind.cumulative?code=TN.MAU&x=2}"}]}]}
                        """));
        long report = CurrentActor.callAs(office.actor(Role.OFFICE), () -> {
            long opened = reports.open(office.regime(), ReportOffice.OCTOBER);
            compiles.compile(opened, (done, all) -> {
                if (done == 1) {
                    CompletableFuture.runAsync(() -> offices.test(office, 5)).join();
                }
            });
            return opened;
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(reports.tree(report, 0).orElseThrow().figures()).filteredOn(f -> f.key().startsWith("ind."))
                    .extracting(FigureEvidence::printed).containsExactly("40", "40", "40");
            compiles.compile(report, Progress.SILENT);
            assertThat(reports.tree(report, 0).orElseThrow().figures().getFirst().printed()).isEqualTo("45");
        });
    }

    @Test
    void aReportWithAHoleCannotBeSubmitted() {
        Desk office = offices.found(ReportOffice.OUTLINE.replace("code=TN.MAU|unit", "code=KHONG.CO|unit"));
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(findings.of(report)).extracting(Finding::check).containsExactly("hole");
            assertThat(reports.find(report).orElseThrow().openFindings()).isEqualTo(1);
        });
        refused("reporting.rule.holes", office.actor(Role.OFFICE), () -> review.submit(report));
    }

    @Test
    void theOfficesTextOutlivesEveryCompileUntilItIsTakenBack() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            passages.write(report, "I/0", "cũ", "Trong kỳ thử nghiệm {ind.period?code=TN.MAU|unit}");
            compiles.compile(report, Progress.SILENT);
            assertThat(((Block.Paragraph) reports.tree(report, 0).orElseThrow().body().get(1)).text())
                    .isEqualTo("Trong kỳ thử nghiệm 40 mẫu");
            assertThat(((Block.Paragraph) reports.tree(report, 1).orElseThrow().body().get(1)).text())
                    .startsWith("Đã thử nghiệm");
            passages.takeBack(report, "I/0");
            compiles.compile(report, Progress.SILENT);
            assertThat(reports.tree(report, 0)).isEqualTo(reports.tree(report, 1));
        });
    }

    @Test
    void nobodyApprovesTheOwnTextAndWhoNumbersDoesNotSign() {
        Desk office = offices.found();
        Actor both = new Actor(office.office().department().id(), 5001, "Phó Giám đốc kiêm Chánh Văn phòng", null,
                java.util.Set.of(Role.OFFICE, Role.DEPUTY, Role.REGISTRY));
        long report = CurrentActor.callAs(both, () -> {
            long opened = reports.open(office.regime(), ReportOffice.OCTOBER);
            compiles.compile(opened, Progress.SILENT);
            return opened;
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> review.submit(report));
        refused("reporting.rule.ownText", both, () -> review.approve(report));
        CurrentActor.runAs(both, () -> assertThat(review.possible(report)).doesNotContain(ApprovalAction.APPROVE));
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> review.approve(report));
        CurrentActor.runAs(both, () -> issues.number(report, null, LocalDate.of(2023, 10, 13)));
        refused("approval.rule.dutiesApart", both, () -> review.sign(report));
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> review.sign(report));
    }

    @Test
    void aReturnNeedsAReasonThatStaysAtTheParagraph() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> review.submit(report));
        refused("reporting.rule.notOpen", office.actor(Role.OFFICE), () -> compiles.compile(report, Progress.SILENT));
        refused("reporting.rule.notOpen", office.actor(Role.OFFICE), () -> passages.write(report, "I/0", "", "x"));
        refused("reporting.rule.returnReason", office.actor(Role.DIRECTOR), () -> review.giveBack(report, "I/0", "  "));
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> review.giveBack(report, "I/0", "Nêu rõ loại mẫu"));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(review.returnedBecause(report)).isEqualTo("Nêu rõ loại mẫu");
            assertThat(comments.of(report)).extracting(CommentDetails::block).containsExactly("I/0");
            assertThat(review.possible(report)).contains(ApprovalAction.SUBMIT);
            compiles.compile(report, Progress.SILENT);
            review.submit(report);
            assertThat(review.history(report)).hasSize(3);
        });
    }

    @Test
    void eachDeskSeesWhatWaitsForIt() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        assertThat(waiting(office, Role.OFFICE)).containsExactly(ApprovalAction.SUBMIT);
        assertThat(waiting(office, Role.DIRECTOR)).isEmpty();
        assertThat(waiting(office, Role.UNIT_HEAD)).as("a report is drafted by the office alone").isEmpty();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> review.submit(report));
        assertThat(waiting(office, Role.DIRECTOR)).containsExactly(ApprovalAction.APPROVE);
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> review.approve(report));
        assertThat(waiting(office, Role.REGISTRY)).containsExactly(ApprovalAction.NUMBER);
        assertThat(waiting(office, Role.SPECIALIST)).isEmpty();
    }

    @Test
    void roleDecidesWhoMayDoWhat() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        for (Role role : List.of(Role.SPECIALIST, Role.UNIT_HEAD, Role.REGISTRY, Role.DIRECTOR)) {
            denied(office.actor(role), () -> compiles.compile(report, Progress.SILENT));
            denied(office.actor(role), () -> review.submit(report));
            denied(office.actor(role), () -> findings.explain(report, "x", "y"));
        }
        for (Role role : List.of(Role.SPECIALIST, Role.UNIT_HEAD, Role.OFFICE, Role.REGISTRY)) {
            denied(office.actor(role), () -> review.approve(report));
            denied(office.actor(role), () -> review.giveBack(report, "", "vì"));
        }
        for (Role role : List.of(Role.SPECIALIST, Role.OFFICE, Role.DIRECTOR)) {
            denied(office.actor(role), () -> issues.number(report, 1, LocalDate.of(2023, 10, 13)));
            denied(office.actor(role), () -> issues.issue(report));
        }
    }

    @Test
    void anotherDepartmentSeesNothingOfAReport() {
        Desk mine = offices.found();
        Desk theirs = offices.found();
        long report = offices.compiled(mine);
        CurrentActor.runAs(theirs.actor(Role.OFFICE), () -> {
            assertThat(reports.list()).isEmpty();
            assertThat(reports.find(report)).isEmpty();
            assertThat(reports.tree(report, 1)).isEmpty();
            assertThat(reports.drafts(report)).isEmpty();
            assertThat(passages.of(report)).isEmpty();
            assertThat(comments.of(report)).isEmpty();
        });
        refused("reporting.rule.gone", theirs.actor(Role.OFFICE), () -> compiles.compile(report, Progress.SILENT));
        refused("reporting.rule.gone", theirs.actor(Role.OFFICE),
                () -> reports.open(mine.regime(), ReportOffice.OCTOBER));
        refused("reporting.rule.gone", theirs.actor(Role.OFFICE), () -> review.submit(report));
    }

    @Test
    void openingTwiceFindsTheSameReport() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        assertThat(offices.compiled(office)).isEqualTo(report);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(reports.list()).singleElement().satisfies(r -> {
                assertThat(r.draft()).isEqualTo(2);
                assertThat(r.state()).isEqualTo(ApprovalState.DRAFT);
            });
        });
    }

    private List<ApprovalAction> waiting(Desk office, Role role) {
        return desk.waiting(office.actor(role)).stream().map(WaitingReport::action).toList();
    }

    private static void refused(String rule, Actor actor, ThrowingCallable deed) {
        assertThatThrownBy(() -> CurrentActor.callAs(actor, () -> {
            try {
                deed.call();
            } catch (Exception e) {
                throw e;
            } catch (Throwable t) {
                throw new IllegalStateException(t);
            }
            return "";
        })).isInstanceOfSatisfying(BusinessRule.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }

    private static void denied(Actor actor, ThrowingCallable deed) {
        CurrentActor.runAs(actor, () -> assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class));
    }
}
