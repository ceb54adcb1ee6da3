package vn.khcn.portal.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its unit of measure, printed the official way: counts below 10 take a leading zero ("02 nhiệm vụ"),
 * zero stays "0", thousands are parted by a dot and decimals by a comma ("6.751", "77,4 %").
 *
 * @param decimals digits kept at most; rounding is half up, trailing zeros are dropped
 */
public record FigureValue(BigDecimal number, String unit, int decimals) {
    public static FigureValue count(long number, String unit) {
        return new FigureValue(BigDecimal.valueOf(number), unit, 0);
    }

    /** A part of a whole in percent. The whole must not be zero. */
    public static FigureValue percent(BigDecimal part, BigDecimal whole, int decimals) {
        return new FigureValue(
                part.multiply(BigDecimal.valueOf(100)).divide(whole, decimals, RoundingMode.HALF_UP), "%", decimals);
    }

    /** 40 and not 40.0000, for files and other systems. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** The number alone, as printed. */
    public String printed() {
        String grouped = grouped();
        return grouped.matches("[1-9]") ? "0" + grouped : grouped;
    }

    /** The number as tables and lists show it: like {@link #printed()} without the leading zero. */
    public String grouped() {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = rounded.abs().setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = grouped.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
        return (rounded.signum() < 0 ? "-" : "") + grouped + fraction;
    }

    /** The number with its unit, as printed. */
    public String printedWithUnit() {
        return unit.isEmpty() ? printed() : printed() + " " + unit;
    }
}
