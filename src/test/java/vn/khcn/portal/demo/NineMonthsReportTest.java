package vn.khcn.portal.demo;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The nine-month report of Bắc Kạn, made of its records and of the sentences of September. */
class NineMonthsReportTest {
    private static final Period NINE_MONTHS = Period.parse("2023N9");
    private static final String FOLDER = "backan";
    /** The reference's 30 leaves out one of its 31 tasks; its list for 2024 has ten tasks in one place and nine in another. */
    private static final Set<String> DIFFERENT = Set.of("RDTask carried over (footnote 1)", "RDTask 2024 list");
    private static ToldDemo demo;
    private static OfficialDocument report;
    private static List<String> printed = List.of();

    @BeforeAll
    static void compile() throws Exception {
        demo = ToldDemo.upTo(ToldDemo.OPENING, "nine");
        report = demo.in(FOLDER, () -> CurrentActor.callAs(demo.bean(Cast.class).with(Role.OFFICE), () -> {
            ReportService reports = demo.bean(ReportService.class);
            long regime = demo.bean(RegimeService.class).list().stream()
                    .filter(r -> r.periodKind() == NINE_MONTHS.kind()).findFirst().orElseThrow().id();
            long id = reports.open(regime, NINE_MONTHS);
            demo.bean(CompileService.class).compile(id, Progress.SILENT);
            return reports.tree(id, 0).orElseThrow();
        }));
        PressService press = demo.bean(PressService.class);
        byte[] pdf = press.pdf(report);
        printed = PrintedParagraphs.of(pdf);
        // for looking at, and for a comparison with the report that the department once sent
        Files.write(Path.of("target/nine-months-2023.pdf"), pdf);
        Files.write(Path.of("target/nine-months-2023.docx"), press.docx(report));
        Files.write(Path.of("target/nine-months-2023.xlsx"), press.xlsx(report));
        Files.write(Path.of("target/nine-months-2023-figures.txt"), PrintedFigures.of(report));
        Files.writeString(Path.of("target/nine-months-2023.txt"), String.join("\n\n", printed));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void nothingIsMissing() {
        assertThat(report.holes().map(Block.Hole::what)).isEmpty();
    }

    /** The headings as printed, each a paragraph of its own; the reference calls the last three months six. */
    @Test
    void thePdfPrintsTheHeadingsOfTheReferenceInItsOrder() {
        assertThat(printed).containsSubsequence("BÁO CÁO", "A. KẾT QUẢ THỰC HIỆN",
                "I. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ TẠI QUYẾT ĐỊNH SỐ 2519/QĐ-UBND NGÀY 23/12/2022 CỦA UBND TỈNH "
                        + "BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KTXH, ĐẢM BẢO "
                        + "QUỐC PHÒNG - AN NINH NĂM 2023",
                "II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 11/NQ-CP CỦA CHÍNH PHỦ",
                "III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ 9 THÁNG ĐẦU NĂM 2023", "1. Tham mưu xây dựng cơ chế, chính sách",
                "2. Công tác quản lý khoa học", "a) Quản lý các nhiệm vụ khoa học và công nghệ",
                "b) Khoa học và công nghệ cơ sở", "c) Hoạt động của Hội đồng KH&CN", "d) Các nhiệm vụ khác",
                "3. Công tác quản lý công nghệ và chuyên ngành", "4. Công tác tiêu chuẩn đo lường chất lượng",
                "a) Quản lý đo lường", "b) Quản lý chất lượng", "c) Quản lý tiêu chuẩn, quy chuẩn kỹ thuật",
                "d) Công tác khác", "5. Công tác thanh tra", "a) Thanh tra chuyên ngành",
                "b) Kết quả việc chỉ đạo, điều hành; xây dựng, hoàn thiện thể chế và tuyên truyền, phổ biến, giáo dục "
                        + "pháp luật về thanh tra",
                "6. Công tác Văn phòng", "7. Công tác ứng dụng KH-CN và Tiêu chuẩn đo lường chất lượng",
                "B. ĐÁNH GIÁ CHUNG", "1. Ưu điểm", "2. Hạn chế và nguyên nhân",
                "C. PHƯƠNG HƯỚNG, NHIỆM VỤ 3 THÁNG CUỐI NĂM 2023", "1. Quản lý khoa học",
                "2. Quản lý công nghệ và chuyên ngành", "3. Công tác thanh tra",
                "4. Quản lý tiêu chuẩn - đo lường - chất lượng", "5. Công tác văn phòng, kế hoạch tài chính",
                "6. Công tác ứng dụng KH-CN và Tiêu chuẩn Đo lường Chất lượng");
    }

    @Test
    void itGoesToWhomTheRegimeSaysAndTheDirectorSignsInOwnName() {
        assertThat(report.head().addressees()).containsExactly("Sở Kế hoạch và Đầu tư");
        assertThat(report.head().bases()).hasSize(2);
        assertThat(report.head().symbol()).isEqualTo("BC-SKHCN");
        assertThat(report.signature().authority()).containsExactly("GIÁM ĐỐC");
        assertThat(report.recipients()).startsWith("Bản điện tử:").contains("Bộ KH&CN (b/c)", "UBND tỉnh (b/c)");
    }

    /** The tasks of the year's programme with the month they were planned for and how far they are. */
    @Test
    void theProgrammesTasksStandInATable() {
        assertThat(tables(report.body()).findFirst().orElseThrow().rows()).extracting(r -> r.cells().get(2).text())
                .containsExactly("Tháng 3 năm 2023", "Tháng 12 năm 2023");
    }

    /** Lists that the sentence only counts stand at the foot of the page, written from the same records. */
    @Test
    void footnotesTellWhatTheSentenceCounts() {
        assertThat(report.body().stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .flatMap(p -> p.runs().stream()).filter(Run.Footnote.class::isInstance)
                .map(note -> String.join("", ((Run.Footnote) note).content().stream().map(Run::printed).toList())
                        .split(";").length))
                .as("carried over, by the ministry, approved, opinions, registrations, new licences, prolonged ones")
                .containsExactly(1, 4, 1, 15, 6, 3, 6);
    }

    /** Biểu số 21 as the units handed it in is an annex of the report, in the spreadsheet too. */
    @Test
    void theNumberFormIsAnAnnex() throws Exception {
        Annex form = report.annexes().getFirst();
        assertThat(form.heading()).isEqualTo("Biểu số 21");
        assertThat(tables(form.body()).findFirst().orElseThrow().rows()).extracting(r -> r.cells().getFirst().text())
                .containsExactly("I", "1", "2", "3", "II", "1", "2", "III", "1", "2", "3", "IV", "1", "2", "3");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(demo.bean(PressService.class).xlsx(report)))) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).anyMatch(name -> name.contains("Biểu số 21"));
        }
    }

    /** At least 95 of 100 counts, cumulative numbers, percents, sums, sums of money and states come from records. */
    @Test
    void figuresOfTheReferenceComeFromRecords() throws Exception {
        List<String> counted = demo.in(FOLDER, () -> {
            IndicatorService indicators = demo.bean(IndicatorService.class);
            return indicators.options().stream().map(o -> indicators.definition(o.id()))
                    .filter(d -> d.countedFrom() != null).map(IndicatorDefinition::code).toList();
        });
        List<FigureCoverage.Found> found = new FigureCoverage(report,
                figure -> !figure.key().startsWith("ind.")
                        || counted.contains(FigureKey.parse(figure.key()).parameters().get("code")),
                id -> demo.in(FOLDER, () -> demo.bean(EntryService.class).find(id).map(EntryDetails::sourceKey)
                        .orElse(null)))
                .sections(NineMonthsReportTest::section).different(DIFFERENT).walk("BK-nine-months");
        FigureCoverage.write("BK-nine-months", FigureCoverage.print(found, report.head().subject()));
        List<FigureCoverage.Found> figures = found.stream().filter(f -> !f.fact().kind().equals("date")).toList();
        assertThat(figures).hasSize(176);
        assertThat(figures.stream().filter(f -> f.level() != FigureCoverage.Level.RECORDS)
                .map(f -> f.fact().section() + " " + f.fact().figure() + " " + f.fact().counts()))
                .as("what the records say otherwise, or do not know").containsExactlyInAnyOrder(
                        "A.III.2a 30 RDTask carried over (footnote 1)", "C.1 9 RDTask 2024 list",
                        "C.6 2 Lead organisations partnered", "C.6 380 LabAccreditation.code");
    }

    private static Stream<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    /** The reference's "A.III.2a" is the outline's "A.III.2.a". */
    private static List<Block> section(String name) {
        String id = name.replaceAll("(\\d)([a-z])$", "$1.$2");
        return report.body().stream().filter(b -> b.section().equals(id) || b.section().startsWith(id + "."))
                .toList();
    }
}
