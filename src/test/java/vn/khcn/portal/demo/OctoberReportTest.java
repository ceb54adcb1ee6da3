package vn.khcn.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.FigureKey;
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
    private static final int CONTENT = 2;
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static ToldDemo demo;
    private static OfficialDocument report;
    private static List<String> printed = List.of();

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
        byte[] pdf = demo.bean(PressService.class).pdf(report);
        printed = PrintedParagraphs.of(pdf);
        // for looking at, and for a comparison with the report that the department once sent
        Files.write(Path.of("target/october-2023.pdf"), pdf);
        Files.write(Path.of("target/october-2023.docx"), demo.bean(PressService.class).docx(report));
        Files.write(Path.of("target/october-2023.xlsx"), demo.bean(PressService.class).xlsx(report));
        Files.write(Path.of("target/october-2023-figures.txt"), PrintedFigures.of(report));
        Files.writeString(Path.of("target/october-2023.txt"), String.join("\n\n", printed));
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

    /** The same headings stand in the PDF, each a paragraph of its own, in this order. */
    @Test
    void thePdfPrintsTheHeadingsInOrder() {
        List<String> headings = report.body().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).flatMap(OctoberReportTest::lines).toList();
        assertThat(headings).hasSize(25);
        assertThat(printed).containsSubsequence(headings);
        assertThat(printed).contains("BÁO CÁO", "Kết quả công tác tháng 10/2023, nhiệm vụ công tác tháng 11/2023");
        assertThat(printed).anyMatch(p -> p.endsWith("./."));
    }

    /**
     * Each figure of the report with what it counts: place, printed, records behind it, definition. Figures of section I,
     * II and the annex are the province's tasks and the number book; the others those of the units' sentences.
     */
    @Test
    void eachFigureIsCountedFromRecords() throws IOException {
        assertThat(PrintedFigures.of(report)).containsExactlyElementsOf(expected("october-2023-figures.txt"));
    }

    /** The rows of the annex as printed; the file says where the state is not the one once sent, and why. */
    @Test
    void theAnnexListsTheTasksWithDerivedStates() throws IOException {
        List<Block.Row> rows = report.annexes().getFirst().body().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).findFirst().orElseThrow().rows();
        assertThat(rows.stream().map(OctoberReportTest::words))
                .containsExactlyElementsOf(expected("october-2023-annex.txt"));
    }

    @Test
    void theListsOfSectionTwoAreAsLongAsTheirFiguresSay() {
        for (String source : List.of("P1.II/4 24", "P1.II/6 11", "P1.II/8 18")) {
            assertThat(report.body().stream().filter(b -> b.id().startsWith(source.split(" ")[0] + "/")))
                    .hasSize(Integer.parseInt(source.split(" ")[1]));
        }
        assertThat(report.body().stream()
                .filter(b -> b.id().startsWith("P1.II/10/") || b.id().startsWith("P1.II/11/"))).hasSize(18);
    }

    /** Each figure of the four reference documents: computed from records, entered as an indicator, or plain text. */
    @Test
    void figuresOfTheReferenceDocumentsComeFromRecords() throws Exception {
        List<String> counted = demo.as("vanphong", () -> {
            IndicatorService indicators = demo.bean(IndicatorService.class);
            return indicators.options().stream().map(o -> indicators.definition(o.id()))
                    .filter(d -> d.countedFrom() != null).map(IndicatorDefinition::code).toList();
        });
        FigureCoverage coverage = new FigureCoverage(report,
                figure -> !figure.key().startsWith("ind.")
                        || counted.contains(FigureKey.parse(figure.key()).parameters().get("code")),
                id -> demo.as("vanphong", () -> demo.bean(EntryService.class).find(id)
                        .map(EntryDetails::sourceKey).orElse(null)));
        List<FigureCoverage.Found> found = coverage.walk("BG-monthly");
        FigureCoverage.write("BG-monthly", FigureCoverage.print(found, report.head().subject()));
        List<FigureCoverage.Found> numbers = found.stream()
                .filter(f -> FigureCoverage.NUMBERS.contains(f.fact().kind())).toList();
        assertThat(numbers).as("numbers that no record gives").extracting(FigureCoverage.Found::level)
                .containsOnly(FigureCoverage.Level.RECORDS);
    }

    private static Stream<String> lines(Block.Heading heading) {
        String title = heading.title();
        return switch (heading.style()) {
            case PART -> Stream.of(heading.number(), title.toUpperCase(VIETNAMESE));
            case ROMAN -> Stream.of(heading.number() + " " + title.toUpperCase(VIETNAMESE));
            default -> Stream.of(heading.number() + " " + title);
        };
    }

    private static List<String> expected(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/demo", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** A row without what is to be done. */
    private static String words(Block.Row row) {
        return IntStream.range(0, row.cells().size()).filter(i -> row.group() || i != CONTENT)
                .mapToObj(i -> row.cells().get(i).text()).collect(Collectors.joining(" | ")).strip();
    }
}
