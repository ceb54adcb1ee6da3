package vn.khcn.portal.press;

import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;

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
    /** A serif font's own line, and what of it lies below the base line, as shares of its size. */
    static final float LINE = 1.15f;
    private static final float DESCENT = 0.2163f;

    /** The distance of lines with fixed spacing: the report engine adds the descent to it. */
    static float pitch(JRParagraph lines, float size) {
        return lines.getLineSpacingSize() + DESCENT * size;
    }

    static Look of(JRStyle style) {
        float size = style.getFontSize();
        JRParagraph lines = style.getParagraph();
        java.awt.Color colour = style.getForecolor();
        return new Look(style.getName(), size, Boolean.TRUE.equals(style.isBold()),
                Boolean.TRUE.equals(style.isItalic()), style.getHorizontalTextAlign(),
                lines.getFirstLineIndent(), lines.getLeftIndent(),
                lines.getLineSpacing() == LineSpacingEnum.FIXED ? pitch(lines, size) : size * LINE,
                colour == null ? "000000" : "%06X".formatted(colour.getRGB() & 0xFFFFFF));
    }
}
