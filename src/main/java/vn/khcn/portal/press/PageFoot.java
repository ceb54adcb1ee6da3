package vn.khcn.portal.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintLine;

/**
 * Puts footnotes where they belong. The engine fills them in under their paragraph, which settles on what page they stand;
 * here the text below moves up and the notes go to the page's foot, under a short rule. A page holds as much as before.
 */
final class PageFoot {
    static final String NOTE = "footnote";
    private static final int GAP = 4;
    private static final float THICK = 0.5f;
    private static final int SHARE = 3;

    private PageFoot() {}

    static void settle(JasperPrint print) {
        for (JRPrintPage page : print.getPages()) {
            List<JRPrintElement> notes = page.getElements().stream().filter(PageFoot::note)
                    .sorted(Comparator.comparingInt(JRPrintElement::getY)).toList();
            if (!notes.isEmpty()) {
                moveUp(page.getElements());
                page.addElement(rule(print, stack(notes, print.getPageHeight() - print.getBottomMargin()), notes));
            }
        }
    }

    /** Closes the room that the notes leave in the text. */
    private static void moveUp(List<JRPrintElement> all) {
        List<JRPrintElement> down = new ArrayList<>(all);
        down.sort(Comparator.comparingInt(JRPrintElement::getY));
        int freed = 0;
        int from = -1;
        for (JRPrintElement element : down) {
            if (note(element)) {
                from = from < 0 ? element.getY() : from;
            } else {
                freed += from < 0 ? 0 : element.getY() - from;
                from = -1;
                element.setY(element.getY() - freed);
            }
        }
    }

    /** @return where the first note begins */
    private static int stack(List<JRPrintElement> notes, int bottom) {
        int top = bottom;
        for (JRPrintElement note : notes.reversed()) {
            // a note that runs on to the next page was stretched to the end of this one
            top -= note instanceof JRPrintText text ? (int) Math.ceil(text.getTextHeight()) + 1 : note.getHeight();
            note.setY(top);
        }
        return top;
    }

    private static JRPrintElement rule(JasperPrint print, int top, List<JRPrintElement> notes) {
        JRBasePrintLine line = new JRBasePrintLine(print.getDefaultStyleProvider());
        line.setX(notes.getFirst().getX());
        line.setY(top - GAP);
        line.setWidth(notes.getFirst().getWidth() / SHARE);
        line.setHeight(1);
        line.getLinePen().setLineWidth(THICK);
        return line;
    }

    private static boolean note(JRPrintElement element) {
        JRStyle style = element.getStyle();
        return style != null && NOTE.equals(style.getName());
    }
}
