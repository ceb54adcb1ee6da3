package vn.khcn.portal.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a printed PDF back: every line with its page, place, size and face. */
final class PdfPages implements AutoCloseable {
    record Line(int page, String text, double left, double right, double baseline, float size, String font) {}

    final PDDocument document;
    final List<Line> lines = new ArrayList<>();

    PdfPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> at) {
                TextPosition first = at.getFirst();
                TextPosition last = at.reversed().stream().filter(p -> !p.getUnicode().isBlank()).findFirst()
                        .orElse(first);
                lines.add(new Line(getCurrentPageNo(), text.strip(), first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(),
                        (float) at.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0),
                        first.getFont().getName()));
            }
        };
        reader.setSortByPosition(true);
        reader.getText(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    boolean landscape(int page) {
        var shown = document.getPage(page - 1);
        return shown.getRotation() % 180 == 90 ^ shown.getMediaBox().getWidth() > shown.getMediaBox().getHeight();
    }

    List<Line> page(int page) {
        return lines.stream().filter(line -> line.page() == page && !line.text().isEmpty()).toList();
    }

    Line line(String part) {
        return lines.stream().filter(line -> line.text().equals(part)).findFirst()
                .or(() -> lines.stream().filter(line -> line.text().contains(part)).findFirst())
                .orElseThrow(() -> new AssertionError("not printed: " + part));
    }

    /** All text on one line, as a reader would read it aloud: without page numbers. */
    String text() {
        return lines.stream().filter(line -> line.baseline() > 57).map(Line::text).collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
