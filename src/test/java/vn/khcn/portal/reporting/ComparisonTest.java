package vn.khcn.portal.reporting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.Comparison.FigurePair;
import vn.khcn.portal.reporting.Comparison.LinePair;
import vn.khcn.portal.reporting.ComparisonPartner.Relation;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** A report held against the period before, against last year, against its own older draft and against another report. */
@PortalTest
class ComparisonTest {
    @Autowired
    ReportOffice offices;
    @Autowired
    ReportService reports;
    @Autowired
    CompileService compiles;
    @Autowired
    ComparisonService comparisons;

    @Test
    void whatAReportCanBeHeldAgainstIsOrdered() {
        Desk office = offices.found();
        Desk other = offices.another(office, ReportOffice.OUTLINE.replace("THU", "KHAC"));
        long report = offices.compiled(office);
        offices.compiled(other);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long last = reports.open(office.regime(), ReportOffice.OCTOBER.lastYear());
            long before = reports.open(office.regime(), ReportOffice.OCTOBER.previous());
            reports.open(office.regime(), ReportOffice.OCTOBER.next());
            compiles.compile(last, Progress.SILENT);
            compiles.compile(before, Progress.SILENT);
            compiles.compile(report, Progress.SILENT);
            assertThat(comparisons.partners(report)).extracting(ComparisonPartner::relation).containsExactly(
                    Relation.PREVIOUS, Relation.LAST_YEAR, Relation.SAME_PERIOD, Relation.DRAFT);
        });
    }

    @Test
    void twoDraftsDifferInOneFigureWithTheRecordThatIsNew() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        offices.test(office, 10);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            compiles.compile(report, Progress.SILENT);
            ComparisonPartner first = comparisons.partners(report).getFirst();
            assertThat(first.draft()).isEqualTo(1);
            Comparison comparison = comparisons.compare(first, report, 0);
            FigurePair pair = comparison.figures().getFirst();
            assertThat(pair.differs()).isTrue();
            assertThat(pair.change().orElseThrow()).isEqualByComparingTo("10");
            assertThat(pair.own(true)).hasSize(1);
            assertThat(pair.own(false)).isEmpty();
            assertThat(comparison.lines()).singleElement().satisfies(line -> {
                assertThat(line.before()).contains("40 mẫu");
                assertThat(line.now()).contains("50 mẫu");
            });
        });
    }

    @Test
    void anotherReportOfTheSameTimeIsComparedFigureByFigure() {
        Desk office = offices.found();
        Desk other = offices.another(office, ReportOffice.OUTLINE.replace("THU", "KHAC").replace("Kết quả\"",
                "Thử nghiệm\""));
        long report = offices.compiled(office);
        offices.test(office, 2);
        offices.compiled(other);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            Comparison comparison = comparisons.compare(comparisons.partners(report).getFirst(), report, 0);
            assertThat(comparison.figures()).hasSize(2).allMatch(FigurePair::differs);
        });
    }

    @Test
    void linesAreSetInPairsByTheirWords() {
        assertThat(LinePairs.of("", List.of("Thử nghiệm 40 mẫu thép", "Cấp 2 giấy phép", "Giữ nguyên"),
                List.of("Giữ nguyên", "Thử nghiệm 52 mẫu thép", "Mới hoàn toàn"))).containsExactly(
                        new LinePair("", "Giữ nguyên", "Giữ nguyên"),
                        new LinePair("", "Thử nghiệm 40 mẫu thép", "Thử nghiệm 52 mẫu thép"),
                        new LinePair("", null, "Mới hoàn toàn"), new LinePair("", "Cấp 2 giấy phép", null));
    }
}
