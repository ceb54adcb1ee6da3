package vn.khcn.portal.press;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Keeps headings with their text and the signature with the last paragraph. The report engine knows the room that must be
 * left on a page only as a constant of a group; so there is one empty group per step, and each row of data names its step.
 */
final class Keep {
    /** The most that is kept together: what a landscape page holds. */
    static final int MOST = 420;
    /** Text needs little room and exactly; a signature with its recipients more; above are chains of headings. */
    private static final int FINE = 120;
    private static final int SIGNATURE = 300;

    private Keep() {}

    static Integer step(double need) {
        int step = step(need <= FINE, need <= SIGNATURE);
        return (int) Math.min(MOST, Math.ceil(need / step) * step);
    }

    private static int step(boolean fine, boolean signature) {
        return fine ? 6 : signature ? 12 : 20;
    }

    static void addTo(JasperDesign design) throws JRException {
        for (int room = 6; room <= MOST; room += step(room < FINE, room < SIGNATURE)) {
            JRDesignGroup group = new JRDesignGroup();
            group.setName("keep" + room);
            group.setExpression(new JRDesignExpression("$V{REPORT_COUNT}"));
            group.setMinHeightToStartNewPage(room);
            JRDesignBand band = new JRDesignBand();
            band.setHeight(0);
            band.setPrintWhenExpression(new JRDesignExpression("$F{keep}.intValue() == " + room));
            ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
            design.addGroup(group);
        }
    }
}
