package vn.khcn.portal.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables over several pages: headings come again, and no word is lost where a row meets the end of a page. */
class PdfTableTest {
    private static final PressService PRESS = new PressService("Liberation Serif", "", "Times New Roman");

    @Test
    void anAnnexOfManyPagesRepeatsItsHeadingsAndLosesNothing() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            rows.add(
                    Sample.row("" + i, i + "/UBND-TH", words("n" + i, 3 + i * 7 % 60), "15/10/2023", "", "Chưa đến hạn",
                            words("k" + i, i * 3 % 20)));
        }
        Annex annex = new Annex("a", "Phụ lục", List.of("Danh mục"), true,
                List.of(new Block.Table("t", "a", Sample.columns(), rows)));
        try (PdfPages pdf = new PdfPages(PRESS.pdf(with(annex)))) {
            int pages = pdf.count() - 1;
            assertThat(pages).isGreaterThanOrEqualTo(3);
            assertThat(pdf.lines.stream().filter(line -> line.text().contains("Nội dung công việc"))).hasSize(pages);
            String text = pdf.text();
            rows.forEach(row -> row.cells().forEach(cell -> words(text, cell.text())));
            for (int page = 2; page <= pdf.count(); page++) {
                assertThat(pdf.landscape(page)).isTrue();
            }
        }
    }

    @Test
    void aGroupRowIsNeverTheLastOfAPage() throws IOException {
        for (int before = 14; before < 24; before++) {
            List<Block.Row> rows = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                rows.add(i % 6 == before % 6
                        ? new Block.Row(true, List.of(Block.Cell.of("I"), Block.Cell.of("NHÓM " + i)))
                        : Sample.row("" + i, "v", words("n", 1 + i * before % 90), "", "", "", ""));
            }
            Annex annex = new Annex("a", "Phụ lục", List.of("Danh mục"), true,
                    List.of(new Block.Table("t", "a", Sample.columns(), rows)));
            try (PdfPages pdf = new PdfPages(PRESS.pdf(with(annex)))) {
                for (int page = 2; page < pdf.count(); page++) {
                    assertThat(pdf.page(page).getLast().text()).doesNotStartWith("NHÓM");
                }
                assertThat(pdf.lines.stream().filter(line -> line.text().contains("NHÓM"))).hasSize(10);
            }
        }
    }

    @Test
    void aRowHigherThanAPageRunsOnWithoutLosingAWord() throws IOException {
        String[] long1 = IntStream.range(0, 7).mapToObj(i -> i == 2 ? words("dài", 900) : "ô" + i)
                .toArray(String[]::new);
        Annex annex = new Annex("a", "Phụ lục", List.of("Danh mục"), true, List.of(new Block.Table("t", "a",
                Sample.columns(), List.of(Sample.row("1", "a", "b", "c", "d", "e", "f"), Sample.row(long1)))));
        try (PdfPages pdf = new PdfPages(PRESS.pdf(with(annex)))) {
            words(pdf.text(), long1[2]);
            assertThat(pdf.lines.stream().filter(line -> line.text().contains("Nội dung công việc")))
                    .hasSize(pdf.count() - 1);
        }
    }

    /** Numbers that a column cannot hold are broken; whatever follows them is still there. */
    @Test
    void aCellLosesNothingWhereItsNumberIsTooLongForTheColumn() throws IOException {
        String[] cells = {"3991/UBND-KGVX ngày 19/7/2023", "1470/STP-VB&QLXLVPHC-ABCDEFGHIJKLMNOP ngày 20/7/2023",
                "số 1/A ngày 1/2/2023 đạt 77,4 % năm 2024"};
        for (int weight = 1; weight < 12; weight += 2) {
            Block.Table table = new Block.Table("t", "s",
                    List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
                            new Block.Column("Số", weight, Block.Align.LEFT),
                            new Block.Column("Nội dung", 14, Block.Align.LEFT)),
                    Stream.of(cells).map(cell -> Sample.row("1", cell, words("n", 40))).toList());
            try (PdfPages pdf = new PdfPages(PRESS.pdf(Sample.of(Sample.paragraph("p", "Bảng:"), table)))) {
                String text = pdf.text().replace(" ", "");
                assertThat(text).contains("19/7/2023", "20/7/2023", "năm2024", "3991/UBND-KGVX");
                assertThat(pdf.lines.stream().map(PdfPages.Line::text).filter(line -> line.contains("/7/2023")))
                        .hasSize(2).allMatch(line -> line.contains("ngày "));
            }
        }
    }

    @Test
    void aTableInTheBodyRunsOverPagesToo() throws IOException {
        List<Block.Row> rows = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> Sample.row("" + i, "Hồ sơ mã " + (1000 + i))).toList();
        Block.Table table = new Block.Table("t", "s", List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
                new Block.Column("Tên hồ sơ", 6, Block.Align.LEFT)), rows);
        try (PdfPages pdf = new PdfPages(PRESS.pdf(
                Sample.of(Sample.paragraph("p", "Trước bảng."), table, Sample.paragraph("q", "Sau bảng."))))) {
            assertThat(pdf.count()).isGreaterThanOrEqualTo(3);
            assertThat(pdf.lines.stream().filter(line -> line.text().contains("Tên hồ sơ"))).hasSize(pdf.count());
            for (int i = 1; i <= 90; i++) {
                pdf.line("Hồ sơ mã " + (1000 + i));
            }
            assertThat(pdf.page(pdf.count()).getLast().text()).isEqualTo("Sau bảng./.");
        }
    }

    @Test
    void aBookPrintsItsColumnNumbersAndATableWithoutRowsItsHeadings() throws IOException {
        List<Block.Column> columns = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Block.Column("Cột " + i, i == 3 ? 4 : 2, Block.Align.CENTRE)).toList();
        BookDocument empty = BookDocument.register(List.of("UBND TỈNH BẮC GIANG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
                "Sổ đăng ký văn bản đi", "Năm 2023", columns, List.of());
        try (PdfPages pdf = new PdfPages(PRESS.book(empty))) {
            assertThat(pdf.landscape(1)).isTrue();
            assertThat(pdf.text()).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm 2023", "Cột 10", "(10)");
        }
    }

    private static OfficialDocument with(Annex annex) {
        return new OfficialDocument(1, Sample.head(), List.of(Sample.paragraph("p", "Có phụ lục.")), null, List.of(),
                List.of(annex), List.of());
    }

    private static String words(String mark, int count) {
        return String.join(" ", IntStream.rangeClosed(1, count).mapToObj(i -> mark + "w" + i).toList());
    }

    private static void words(String text, String wanted) {
        for (String word : wanted.split(" ")) {
            assertThat(text.contains(word)).as(word).isTrue();
        }
    }
}
