package vn.khcn.portal.press;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The printed page against Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class PdfLayoutTest {
    private static final double MM = 72 / 25.4;
    private static PdfPages pdf;

    @BeforeAll
    static void print() throws IOException {
        pdf = new PdfPages(new PressService("Liberation Serif", "", "Times New Roman").pdf(Sample.report()));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void pagesAreA4AndTheAnnexLiesOnItsSide() {
        for (int page = 1; page <= pdf.count(); page++) {
            var box = pdf.document.getPage(page - 1).getMediaBox();
            assertThat(Math.min(box.getWidth(), box.getHeight())).isCloseTo((float) (210 * MM), within(0.5f));
            assertThat(Math.max(box.getWidth(), box.getHeight())).isCloseTo((float) (297 * MM), within(0.5f));
            assertThat(pdf.landscape(page)).isEqualTo(page > pdf.count() - 2);
        }
        assertThat(pdf.count()).isGreaterThan(6);
    }

    @Test
    void textKeepsTheMargins() {
        for (PdfPages.Line line : pdf.lines) {
            boolean landscape = pdf.landscape(line.page());
            double width = landscape ? 297 : 210;
            double height = landscape ? 210 : 297;
            assertThat(line.left()).as(line.text()).isGreaterThan(30 * MM);
            assertThat(line.right()).as(line.text()).isLessThan((width - 15) * MM);
            assertThat(line.baseline()).as(line.text()).isLessThan((height - 20) * MM);
            if (!line.text().matches("\\d+")) {
                assertThat(line.baseline() - line.size()).as(line.text()).isGreaterThan(20 * MM - 2);
            }
        }
    }

    @Test
    void theTextIsAsWideAsThePageBetweenItsMargins() {
        for (int page = 2; page < pdf.count() - 2; page++) {
            List<PdfPages.Line> lines = pdf.page(page).stream().skip(1).toList();
            assertThat(lines.stream().mapToDouble(PdfPages.Line::left).min().orElseThrow()).isCloseTo(86, within(1.5));
            // a comma at a line's end hangs out, but not into the margin of 15 mm
            assertThat(lines.stream().mapToDouble(PdfPages.Line::right).max().orElseThrow()).isBetween(549.5,
                    (210 - 15) * MM);
        }
    }

    @Test
    void onlySizesOfTheDecreeAreUsed() {
        for (PdfPages.Line line : pdf.lines) {
            assertThat(line.size()).as(line.text()).isIn(11f, 12f, 13f, 14f);
        }
        List<String> text = pdf.lines.stream().filter(l -> l.size() == 14).map(PdfPages.Line::text).toList();
        assertThat(text).contains("BÁO CÁO", "Phần I", "1.1. Đề tài, dự án cấp quốc gia");
        for (int page = 2; page < pdf.count() - 2; page++) {
            assertThat(pdf.page(page)).as("page %d: body 14, notes and tables 11", page)
                    .allMatch(line -> line.size() == 14 || line.size() == 11);
        }
    }

    /** Under the motto as long as the words; under agency and subject between a third and a half of them. */
    @Test
    void rulesAreAsLongAsTheDecreeSays() throws IOException {
        assertThat(rule("Độc lập - Tự do")).isBetween(0.98, 1.02);
        assertThat(rule("SỞ KHOA HỌC VÀ CÔNG NGHỆ")).isBetween(0.33, 0.5);
        assertThat(rule("Kết quả công tác tháng 10/2023")).isBetween(0.33, 0.5);
    }

    /** The length of the rule below a line, as a share of the line; the rule lies in the middle. */
    private static double rule(String text) throws IOException {
        PdfPages.Line line = pdf.line(text);
        double top = pdf.document.getPage(0).getMediaBox().getHeight() - line.baseline();
        double middle = (line.left() + line.right()) / 2;
        double[] rule = pdf.rules(1).stream()
                .filter(r -> r[2] < top && r[2] > top - 16 && Math.abs((r[0] + r[1]) / 2 - middle) < 1.5).findFirst()
                .orElseThrow(() -> new AssertionError("no rule under " + text));
        return (rule[1] - rule[0]) / (line.right() - line.left());
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        for (PDPage page : pdf.document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
        }
    }

    @Test
    void pageNumbersStandInTheTopMarginFromPageTwoAndTheAnnexCountsAnew() {
        int annex = pdf.count() - 1;
        for (int page = 1; page <= pdf.count(); page++) {
            PdfPages.Line first = pdf.page(page).getFirst();
            if (page == 1 || page == annex) {
                assertThat(first.text()).doesNotMatch("\\d+");
            } else {
                assertThat(first.text()).isEqualTo("" + (page < annex ? page : page - annex + 1));
                assertThat(first.baseline()).isLessThan(20 * MM);
                assertThat(first.size()).isEqualTo(14);
                double middle = 86 + (page < annex ? 465 : 712) / 2.0;
                assertThat((first.left() + first.right()) / 2).isCloseTo(middle, within(1.0));
            }
        }
    }
}
