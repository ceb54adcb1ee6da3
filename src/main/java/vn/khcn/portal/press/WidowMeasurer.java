package vn.khcn.portal.press;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * Where a paragraph runs on to the next page, it takes two lines along, not one. Public because the report engine makes it
 * by the name that the template gives.
 */
public final class WidowMeasurer extends AbstractTextMeasurerFactory {
    private static final int A_PAGE = 10_000;

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText element) {
        TextMeasurer measurer = new TextMeasurer(context, element);
        int line = (int) Math.ceil(Look.pitch(element.getParagraph(), element.getFontSize()));
        return (text, start, stretch, indent, overflow) -> measure(measurer, line, text, start, stretch, indent,
                overflow);
    }

    private static JRMeasuredText measure(TextMeasurer measurer, int line, JRStyledText text, int start, int stretch,
            boolean indent, boolean overflow) {
        JRMeasuredText here = measurer.measure(text, start, stretch, indent, overflow);
        if (!overflow || here.getTextOffset() >= text.length() || stretch < 2 * line) {
            return here;
        }
        JRMeasuredText rest = measurer.measure(text, here.getTextOffset(), A_PAGE, false, true);
        boolean alone = rest.getTextHeight() < 1.7f * line;
        return alone ? measurer.measure(text, start, stretch - line, indent, overflow) : here;
    }
}
