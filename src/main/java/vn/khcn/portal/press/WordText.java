package vn.khcn.portal.press;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes runs into Word paragraphs. */
final class WordText {
    private WordText() {}

    static XWPFParagraph write(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        String[] lines = text.split("\n", -1);
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return paragraph;
    }

    static XWPFParagraph write(XWPFDocument word, XWPFParagraph paragraph, String style, List<Run> runs) {
        paragraph.setStyle(style);
        for (Run run : runs) {
            switch (run) {
                case Run.Text text -> {
                    XWPFRun written = paragraph.createRun();
                    written.setText(text.text());
                    if (text.bold()) {
                        written.setBold(true);
                    }
                    if (text.italic()) {
                        written.setItalic(true);
                    }
                }
                case Run.Footnote note -> paragraph.addFootnoteReference(footnote(word, note));
                case Run.Figure figure -> paragraph.createRun().setText(figure.text());
                case Run.Mention mention -> paragraph.createRun().setText(mention.text());
            }
        }
        return paragraph;
    }

    /** A drawn rule: an empty paragraph with a line above it, moved in from both sides until it is as long as wanted. */
    static void rule(XWPFParagraph paragraph, double width, double length) {
        int side = WordStyles.twips((width - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setIndentationFirstLine(0);
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(6, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        var border = paragraph.getCTPPr();
        var top = (border.isSetPBdr() ? border.getPBdr() : border.addNewPBdr()).addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(java.math.BigInteger.valueOf(5));
        top.setSpace(java.math.BigInteger.ONE);
        top.setColor("000000");
    }

    private static XWPFFootnote footnote(XWPFDocument word, Run.Footnote note) {
        XWPFFootnote footnote = word.createFootnote();
        XWPFParagraph paragraph = footnote.createParagraph();
        footnote.ensureFootnoteRef(paragraph);
        paragraph.createRun().setText(" ");
        write(word, paragraph, "note", note.content());
        return footnote;
    }
}
