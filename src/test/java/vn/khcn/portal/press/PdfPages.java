package vn.khcn.portal.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
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

    /** The drawn rules of a page: left, right, and height above the page's foot. */
    List<double[]> rules(int page) throws IOException {
        List<double[]> rules = new ArrayList<>();
        List<COSNumber> numbers = new ArrayList<>();
        double[] from = {0, 0};
        for (Object token : new PDFStreamParser(document.getPage(page - 1)).parse()) {
            if (token instanceof COSNumber number) {
                numbers.add(number);
            } else if (token instanceof Operator operator) {
                if (numbers.size() == 2 && operator.getName().matches("[ml]")) {
                    double[] to = {numbers.get(0).floatValue(), numbers.get(1).floatValue()};
                    if (operator.getName().equals("l") && Math.abs(to[1] - from[1]) < 0.1) {
                        rules.add(new double[]{Math.min(from[0], to[0]), Math.max(from[0], to[0]), to[1]});
                    }
                    from = to;
                }
                numbers.clear();
            }
        }
        return rules;
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
