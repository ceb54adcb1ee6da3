package vn.khcn.portal.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a printed report back, paragraph by paragraph, as a reader sees them: a line that stands further below the one
 * above than lines of one paragraph do begins a new one; at the top of a page the indent tells.
 */
final class PrintedParagraphs extends PDFTextStripper {
    private static final double MARGIN = 86;
    private static final double WITHIN = 20;
    private final List<String> paragraphs = new ArrayList<>();
    private double above = -1;
    private int page;

    private PrintedParagraphs() {
        setSortByPosition(true);
    }

    static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintedParagraphs reader = new PrintedParagraphs();
            reader.getText(document);
            return List.copyOf(reader.paragraphs);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> at) {
        TextPosition first = at.getFirst();
        boolean turned = page != getCurrentPageNo();
        if (text.isBlank() || turned && text.strip().matches("\\d+")) {
            return;
        }
        double below = first.getYDirAdj() - above;
        boolean begins = turned ? first.getXDirAdj() > MARGIN + 10 : Math.abs(below) > WITHIN;
        if (begins || paragraphs.isEmpty()) {
            paragraphs.add(text.strip());
        } else {
            paragraphs.add(paragraphs.removeLast() + " " + text.strip());
        }
        page = getCurrentPageNo();
        above = first.getYDirAdj();
    }
}
