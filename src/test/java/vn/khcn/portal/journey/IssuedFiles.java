package vn.khcn.portal.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Opens the issued files and reads them. Keeps them beside the pictures, for looking at. */
final class IssuedFiles {
    private static final List<String> PARTS = List.of("BÁO CÁO", "I. THỰC HIỆN NHIỆM VỤ",
            "II. XÂY DỰNG CƠ CHẾ, CHÍNH SÁCH", "III. HOẠT ĐỘNG KH&CN", "1.1. Đề tài, dự án cấp quốc gia",
            "4. Hoạt động tiêu chuẩn đo lường chất lượng", "NHIỆM VỤ CÔNG TÁC THÁNG 11/2023",
            "dễ tìm người mua hơn", "Nơi nhận:", "PHÓ GIÁM ĐỐC");
    private final String name;
    private final String symbol;

    /** @param symbol number and symbol as given by the registry */
    IssuedFiles(String name, String symbol) {
        this.name = name;
        this.symbol = symbol;
    }

    IssuedFiles pdf(byte[] bytes) throws IOException {
        keep(bytes, "pdf");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            String text = plain(new PDFTextStripper().getText(document));
            assertThat(text).contains(plain(symbol)).contains(PARTS.stream().map(IssuedFiles::plain).toList());
        }
        return this;
    }

    IssuedFiles docx(byte[] bytes) throws IOException {
        keep(bytes, "docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(plain(words.getText())).contains(plain(symbol))
                    .contains(PARTS.stream().map(IssuedFiles::plain).toList());
        }
        return this;
    }

    IssuedFiles xlsx(byte[] bytes) throws IOException {
        keep(bytes, "xlsx");
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            StringBuilder words = new StringBuilder();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n'))));
            assertThat(plain(words.toString())).contains(plain("ĐÃ THỰC HIỆN"), plain("5203/UBND-TH"));
        }
        return this;
    }

    private void keep(byte[] bytes, String extension) throws IOException {
        Path file = Path.of("target/screenshots", name + "-issued." + extension);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Without spaces and line ends: where a line breaks is not the matter here. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
