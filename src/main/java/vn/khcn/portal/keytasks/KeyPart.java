package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/**
 * A part of a target in detail: how much of what, and by the end of which month of the year.
 *
 * @param month 1-12; null where the part has no month of its own
 */
public record KeyPart(String text, BigDecimal quantity, @Nullable Integer month) {
    private static final String BETWEEN = "|";
    private static final int LONGEST = 300;
    private static final int MONTHS = 12;

    /** One line each, so that the row's own history shows what was changed: {@code quantity|month|text}. */
    static String text(List<KeyPart> parts) {
        return parts.stream().map(KeyPart::line).collect(Collectors.joining("\n"));
    }

    static List<KeyPart> read(String stored) {
        return stored.isEmpty() ? List.of() : stored.lines().map(KeyPart::part).toList();
    }

    private String line() {
        String words = CleanText.line(text).replace(BETWEEN, "/");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw BusinessRule.at("parts", "keytasks.rule.partText", LONGEST);
        }
        if (quantity.signum() <= 0) {
            throw BusinessRule.at("parts", "keytasks.rule.partQuantity");
        }
        if (month != null && (month < 1 || month > MONTHS)) {
            throw BusinessRule.at("parts", "keytasks.rule.month");
        }
        return quantity.stripTrailingZeros().toPlainString() + BETWEEN + (month == null ? "" : month) + BETWEEN + words;
    }

    private static KeyPart part(String line) {
        String[] cells = line.split("\\|", 3);
        return new KeyPart(cells[2], new BigDecimal(cells[0]), cells[1].isEmpty() ? null : Integer.valueOf(cells[1]));
    }
}
