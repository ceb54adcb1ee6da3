package vn.khcn.portal.press;

import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * How one kind of text looks, read from the styles of a template: PDF and Word cannot disagree.
 *
 * @param size   in points
 * @param align  left, centred, right or justified
 * @param indent of the first line, in points
 * @param left   indent of all lines, in points
 * @param pitch  distance of lines, in points
 */
record Look(String name, float size, boolean bold, boolean italic, HorizontalTextAlignEnum align, int indent, int left,
        float pitch, String colour) {
    static Look of(JRStyle style) {
        float size = style.getFontSize();
        Float pitch = style.getParagraph().getLineSpacingSize();
        java.awt.Color colour = style.getForecolor();
        return new Look(style.getName(), size, Boolean.TRUE.equals(style.isBold()),
                Boolean.TRUE.equals(style.isItalic()), style.getHorizontalTextAlign(),
                style.getParagraph().getFirstLineIndent(), style.getParagraph().getLeftIndent(),
                pitch == null || pitch < size ? size * 1.15f : pitch,
                colour == null ? "000000" : "%06X".formatted(colour.getRGB() & 0xFFFFFF));
    }
}
