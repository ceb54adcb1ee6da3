package vn.khcn.portal.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Size, face and place of each element of the page. */
class PdfElementsTest {
    private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    private static final PressService PRESS = new PressService("Liberation Serif", "", "Times New Roman");

    @Test
    void sizesAndFacesAreThoseOfTheDecree() throws IOException {
        try (PdfPages pdf = new PdfPages(PRESS.pdf(Sample.report()))) {
            check(pdf, "UBND TỈNH BẮC GIANG", 12, "LiberationSerif");
            check(pdf, "SỞ KHOA HỌC VÀ CÔNG NGHỆ", 12, "LiberationSerif-Bold");
            check(pdf, "CỘNG HÒA XÃ HỘI", 12, "LiberationSerif-Bold");
            check(pdf, "Độc lập - Tự do", 13, "LiberationSerif-Bold");
            check(pdf, "Số: 281/BC-KHCN", 13, "LiberationSerif");
            check(pdf, "Bắc Giang, ngày 14 tháng 10 năm 2023", 13, "LiberationSerif-Italic");
            check(pdf, "BÁO CÁO", 14, "LiberationSerif-Bold");
            check(pdf, "Kết quả công tác tháng 10/2023", 14, "LiberationSerif-Bold");
            check(pdf, "Phần I", 14, "LiberationSerif-Bold");
            check(pdf, "I. THỰC HIỆN NHIỆM VỤ", 14, "LiberationSerif-Bold");
            check(pdf, "a) Thông tin", 14, "LiberationSerif");
            check(pdf, "Trong kỳ, Sở", 14, "LiberationSerif");
            check(pdf, "[CẦN", 14, "LiberationSerif-Italic");
            check(pdf, "Hội đồng do Bộ", 11, "LiberationSerif");
            check(pdf, "Nơi nhận:", 12, "LiberationSerif-BoldItalic");
            check(pdf, "- Văn phòng Tỉnh ủy;", 11, "LiberationSerif");
            check(pdf, "KT. GIÁM ĐỐC", 14, "LiberationSerif-Bold");
            check(pdf, "Tên Người Ký", 14, "LiberationSerif-Bold");
            check(pdf, "Phụ lục", 14, "LiberationSerif-Bold");
            check(pdf, "(Kèm theo Báo cáo số 281/BC-KHCN ngày 14", 14, "LiberationSerif-Italic");
            check(pdf, "ĐANG THỰC HIỆN: 10 nhiệm vụ", 11, "LiberationSerif-Bold");
        }
    }

    @Test
    void placesAreThoseOfTheDecree() throws IOException {
        try (PdfPages pdf = new PdfPages(PRESS.pdf(Sample.report()))) {
            assertThat(pdf.line("Số: 281").baseline()).isCloseTo(pdf.line("Bắc Giang, ngày").baseline(), within(0.1));
            assertThat(pdf.line("Nơi nhận:").baseline()).isCloseTo(pdf.line("KT. GIÁM ĐỐC").baseline(), within(2.0));
            assertThat(pdf.line("Trong kỳ, Sở").left() - 86).isCloseTo(12.7 * 72 / 25.4, within(0.1));
            assertThat(pdf.line("- Hoàn thành").left() - 86).isCloseTo(12.7 * 72 / 25.4, within(0.1));
            double pitch = pdf.line("đơn vị chủ trì và được").baseline() - pdf.line("Trong kỳ, Sở").baseline();
            assertThat(pitch).isCloseTo(18, within(0.1));
            assertThat(pdf.line("- Chưa thực hiện").baseline() - pdf.line("nhiệm vụ.").baseline())
                    .isGreaterThanOrEqualTo(pitch + 6 - 0.1);
            assertThat(pdf.text()).containsSubsequence("CỘNG HÒA", "Độc lập", "Số:", "BÁO CÁO", "Kết quả công tác",
                    "Phần I", "I. THỰC", "II. XÂY", "III. HOẠT", "Phần II", "giao ban tháng 11/2023./.", "Nơi nhận:",
                    "Tên Người Ký", "Phụ lục", "(Kèm theo", "TT", "III", "CHƯA THỰC HIỆN");
        }
    }

    @Test
    void everyVietnameseLetterIsPrinted() throws IOException {
        String all = LETTERS + " " + Wording.upper(LETTERS);
        OfficialDocument document = Sample.of(Sample.paragraph("p", all));
        try (PdfPages pdf = new PdfPages(PRESS.pdf(document))) {
            assertThat(pdf.text().replace(" ", "")).contains(all.replace(" ", ""));
        }
        assertThat(PRESS.unprintable(document)).isEmpty();
    }

    @Test
    void aSignTheFontLacksIsNamedNotDropped() {
        assertThat(PRESS.unprintable(Sample.of(Sample.paragraph("p", "Đạt ✓ và 😀"))))
                .containsExactly("“✓” (U+2713): Đạt ✓ và 😀", "“😀” (U+1F600): Đạt ✓ và 😀");
    }

    @Test
    void numbersAreNeverPartedAtTheEndOfALine() throws IOException {
        for (int i = 0; i < 40; i += 3) {
            String text = "x".repeat(i)
                    + " luỹ kế đạt được trong toàn bộ thời gian từ đầu năm là 6.751/10.000 phương tiện, 1302/KHCN-VP";
            try (PdfPages pdf = new PdfPages(PRESS.pdf(Sample.of(Sample.paragraph("p", text))))) {
                pdf.line("6.751/10.000");
                pdf.line("1302/KHCN-VP");
            }
        }
    }

    @Test
    void signsOfTheMarkupAreText() throws IOException {
        try (PdfPages pdf = new PdfPages(
                PRESS.pdf(Sample.of(Sample.paragraph("p", "a < b & \"c\" > <style isBold='true'>"))))) {
            pdf.line("a < b & \"c\" > <style isBold='true'>./.");
        }
    }

    @Test
    void anOfficialLetterHasItsSubjectUnderTheNumberAndItsAddressees() throws IOException {
        DocumentHead head = new DocumentHead("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ", null, "KHCN-VP",
                "Bắc Giang", null, LocalDate.of(2023, 2, 14), "", "trả lời kiến nghị",
                List.of("Sở Tư pháp", "Sở Nội vụ"),
                List.of());
        OfficialDocument letter = new OfficialDocument(1, head, List.of(Sample.paragraph("p", "Nội dung.")),
                new Signature(List.of("GIÁM ĐỐC"), null), List.of("Lưu: VT"), List.of(), List.of());
        try (PdfPages pdf = new PdfPages(PRESS.pdf(letter, true))) {
            assertThat(pdf.text()).containsSubsequence("Số: /KHCN-VP", "tháng 02 năm 2023", "V/v trả lời kiến nghị",
                    "Kính gửi:", "- Sở Tư pháp;", "- Sở Nội vụ.", "Nội dung./.", "- Như trên;", "- Lưu: VT.");
            assertThat(pdf.line("DỰ THẢO").baseline()).isLessThan(57);
        }
    }

    @Test
    void theFileIsArchivableAndNamesItsTitleAndLanguage() throws IOException {
        byte[] bytes = PRESS.pdf(Sample.report());
        try (PdfPages pdf = new PdfPages(bytes)) {
            var catalog = pdf.document.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfaid:part")
                    .contains("U");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.document.getDocumentInformation().getTitle()).startsWith("Báo cáo Kết quả công tác");
        }
    }

    private static void check(PdfPages pdf, String text, float size, String font) {
        PdfPages.Line line = pdf.line(text);
        assertThat(line.size()).as(text).isEqualTo(size);
        assertThat(line.font().replaceAll("^.*\\+", "")).as(text).isEqualTo(font);
    }
}
