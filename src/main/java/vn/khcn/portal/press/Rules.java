package vn.khcn.portal.press;

import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/** The drawn rules under agency, motto and subject: as long as the law says, for the text that is really there. */
final class Rules {
    private static final double AGENCY_SHARE = 0.4;
    private static final double SUBJECT_SHARE = 0.4;

    private Rules() {}

    static void draw(JasperPrint print, DocumentHead head, Looks looks, PrintFont font) {
        Map<String, Double> lengths = lengths(head, looks, font);
        for (JRPrintPage page : print.getPages()) {
            for (JRPrintElement element : page.getElements()) {
                Double length = element.getKey() == null ? null : lengths.get(element.getKey());
                if (length != null) {
                    int middle = 2 * element.getX() + element.getWidth();
                    int width = (int) Math.round(length);
                    element.setWidth(width);
                    element.setX(Math.round((middle - width) / 2f));
                }
            }
        }
    }

    /** In points, by the rule's name; a text of several lines counts as the longest line it can have. */
    static Map<String, Double> lengths(DocumentHead head, Looks looks, PrintFont font) {
        return Map.of("motto", width(Wording.MOTTO, looks.get("motto"), font, 261), "agency",
                AGENCY_SHARE * width(Wording.upper(head.agency()), looks.get("agency"), font, 204), "subject",
                SUBJECT_SHARE * width(head.subject(), looks.get("subject"), font, Templates.PORTRAIT_WIDTH));
    }

    private static double width(String text, Look look, PrintFont font, int most) {
        return Math.min(most, font.width(text, look.size(), look.bold(), look.italic()));
    }
}
