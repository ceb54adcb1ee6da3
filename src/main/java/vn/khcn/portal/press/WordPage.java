package vn.khcn.portal.press;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper, margins and page numbers of a Word document, one section for the body and one for each annex. */
final class WordPage {
    private static final double MM = 1440 / 25.4;
    private static final long SHORT = Math.round(210 * MM);
    private static final long LONG = Math.round(297 * MM);
    private static final int TOP = 20;
    private static final int BOTTOM = 20;
    private static final int LEFT = 30;
    private static final int RIGHT = 15;

    private WordPage() {}

    /** Room for text in twips. */
    static int width(boolean landscape) {
        return (int) Math.round(((landscape ? 297 : 210) - LEFT - RIGHT) * MM);
    }

    /** Page number in the middle of the top margin, none on a section's first page. */
    static CTSectPr pattern(XWPFDocument word) {
        XWPFParagraph number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle("page-number");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        number.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
        word.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("page-number");
        CTSectPr section = word.getDocument().getBody().getSectPr();
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setBottom(twips(BOTTOM));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(RIGHT));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        return section;
    }

    static void paper(CTSectPr section, boolean landscape) {
        CTPageSz paper = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        paper.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
        paper.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        paper.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    /** Ends a section with a paragraph too small to be seen. */
    static void end(XWPFDocument word, CTSectPr pattern, boolean landscape) {
        XWPFParagraph last = word.createParagraph();
        last.setSpacingBetween(1, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        CTSectPr section = (CTSectPr) pattern.copy();
        paper(section, landscape);
        var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
        properties.setSectPr(section);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * MM));
    }
}
