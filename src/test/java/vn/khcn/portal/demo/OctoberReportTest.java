package vn.khcn.portal.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of October 2023 once every unit has handed in: headings, figures, annex, as printed. */
class OctoberReportTest {
    private static final Period OCTOBER = Period.month(2023, 10);
    private static ToldDemo demo;
    private static OfficialDocument report;

    @BeforeAll
    static void compile() throws Exception {
        demo = ToldDemo.upTo(LocalDate.of(2023, 10, 17), "october");
        report = demo.as("vanphong", () -> {
            BoardService board = demo.bean(BoardService.class);
            board.board(OCTOBER).stream().filter(r -> r.state() == ApprovalState.SUBMITTED).map(BoardRow::unitId)
                    .forEach(unit -> board.accept(unit, OCTOBER));
            ReportService reports = demo.bean(ReportService.class);
            long id = reports.open(demo.bean(RegimeService.class).list().getFirst().id(), OCTOBER);
            demo.bean(CompileService.class).compile(id, Progress.SILENT);
            return reports.tree(id, 0).orElseThrow();
        });
        Files.write(Path.of("target/october-2023.pdf"), demo.bean(PressService.class).pdf(report));
        Files.write(Path.of("target/october-2023.docx"), demo.bean(PressService.class).docx(report));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void nothingIsMissing() {
        assertThat(report.holes()).isEmpty();
    }

    @Test
    void headingsStandInTheOrderOfTheOutline() {
        assertThat(report.body().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                .map(Block.Heading::number)).containsExactly("Phần I", "I.", "II.", "III.", "1.", "1.1.", "1.2.", "2.",
                        "3.", "4.", "5.", "6.", "7.", "Phần II", "1.", "1.1.", "1.2.", "2.", "3.", "4.", "5.", "6.",
                        "7.");
    }

    @Test
    void figuresAreCounted() {
        assertThat(figures("tasks.")).contains("tasks.total 12", "tasks.done 02", "tasks.doneLate 0",
                "tasks.inProgress 10", "tasks.inTime 06", "tasks.overdue 01", "tasks.noDue 03", "tasks.notStarted 0");
        assertThat(figures("documents.issued").stream().map(f -> f.substring(f.lastIndexOf(' ') + 1)))
                .containsExactlyInAnyOrder("24", "11", "18", "18");
        assertThat(figures("ind.")).contains("ind.cumulative?code=TN.MAU 542", "ind.percent?code=TN.MAU 77,4",
                "ind.cumulative?code=KD.PTD 6.751", "ind.percent?code=KD.PTD 67,51", "ind.cumulative?code=NK.TN 234",
                "ind.cumulative?code=NK.TD 202");
    }

    @Test
    void theAnnexHasThreeGroupsAndDerivedStates() {
        List<Block.Row> rows = report.annexes().getFirst().body().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).findFirst().orElseThrow().rows();
        assertThat(rows.stream().filter(Block.Row::group).map(OctoberReportTest::words)).containsExactly(
                "I ĐÃ THỰC HIỆN: 02 nhiệm vụ",
                "II ĐANG THỰC HIỆN: 10 nhiệm vụ (trong hạn: 06; quá hạn: 01; không thời hạn: 03)",
                "III CHƯA THỰC HIỆN: 0 nhiệm vụ");
        assertThat(rows.stream().filter(r -> !r.group())).hasSize(12);
        assertThat(rows.stream().map(OctoberReportTest::words).filter(w -> w.contains("1922/UBND-KGVX")))
                .singleElement().asString().contains("30/9/2023", "Quá hạn");
    }

    private static List<String> figures(String source) {
        return report.figures().stream().filter(f -> Objects.requireNonNull(f.key()).startsWith(source))
                .map(f -> f.key() + " " + f.printed()).toList();
    }

    private static String words(Block.Row row) {
        return row.cells().stream().map(Block.Cell::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "))
                .strip();
    }
}
