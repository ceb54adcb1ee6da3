package vn.khcn.portal.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The longer reports of both departments are made of the same records and the months' sentences; nothing is typed for them. */
class PeriodReportsTest {
    private static ToldDemo demo;

    @BeforeAll
    static void tell() {
        demo = ToldDemo.upTo(LocalDate.of(2023, 10, 18), "periods");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void nineMonthsOfBacKanHaveTheHeadingsOfTheReferenceInItsOrder() throws Exception {
        OfficialDocument report = compiled("backan", Period.parse("2023N9"));
        assertThat(report.body().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                .map(Block.Heading::number)).containsExactly("A.", "I.", "II.", "III.", "1.", "2.", "a)", "b)", "c)",
                        "d)", "3.", "4.", "a)", "b)", "c)", "d)", "5.", "a)", "b)", "6.", "7.", "B.", "1.", "2.", "C.",
                        "1.", "2.", "3.", "4.", "5.", "6.");
        assertThat(report.holes()).isEmpty();
    }

    @Test
    void everyLongerReportOfBothDepartmentsPrintsWhatTheMonthsHandedIn() throws Exception {
        for (String folder : List.of("bacgiang", "backan")) {
            for (String period : List.of("2023Q3", "2023H2", "2023N9", "2023")) {
                OfficialDocument report = compiled(folder, Period.parse(period));
                assertThat(report.holes().map(Block.Hole::what)).as(folder + " " + period)
                        .allMatch(hole -> hole.startsWith("Nội dung của đơn vị chưa gửi (tháng 1"));
                assertThat(report.body().stream().map(Block::id)).doesNotHaveDuplicates();
            }
        }
    }

    /** The report as printed, for looking at. */
    private static OfficialDocument compiled(String folder, Period period) throws Exception {
        OfficialDocument report = demo.in(folder, () -> CurrentActor.callAs(demo.bean(Cast.class).with(Role.OFFICE),
                () -> {
                    long regime = demo.bean(RegimeService.class).list().stream()
                            .filter(r -> r.periodKind() == period.kind()).map(RegimeDetails::id).findFirst()
                            .orElseThrow();
                    ReportService reports = demo.bean(ReportService.class);
                    long id = reports.open(regime, period);
                    demo.bean(CompileService.class).compile(id, Progress.SILENT);
                    return reports.tree(id, 0).orElseThrow();
                }));
        Files.write(Path.of("target", folder + "-" + period.code() + ".pdf"),
                demo.bean(PressService.class).pdf(report));
        assertThat(report.head().subject()).contains(period.label());
        return report;
    }
}
