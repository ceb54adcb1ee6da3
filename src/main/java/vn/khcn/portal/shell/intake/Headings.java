package vn.khcn.portal.shell.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khcn.portal.kernel.CleanText;

/**
 * Which column of a table is which: by the headings, found below a title too; without headings in the order of the
 * template.
 *
 * @param keys   key per column; empty for one that is not known
 * @param first  first row of records
 * @param unread headings that are not known
 */
public record Headings(List<String> keys, int first, List<String> unread) {
    private static final int LOOKED_AT = 10;
    private static final int ENOUGH = 2;

    public Headings {
        keys = List.copyOf(keys);
        unread = List.copyOf(unread);
    }

    /**
     * @param known    heading, folded → key
     * @param template keys in the order of the template
     * @param hints    key → how its cell in the template's row of hints begins
     */
    public static Headings of(CellTable table, Map<String, String> known, List<String> template,
            Map<String, String> hints) {
        for (int row = 0; row < Math.min(LOOKED_AT, table.size()); row++) {
            List<String> keys = table.rows().get(row).stream()
                    .map(cell -> known.getOrDefault(folded(Objects.toString(cell, "").replace("*", "")), "")).toList();
            if (keys.stream().filter(k -> !k.isEmpty()).count() >= Math.min(ENOUGH, template.size())) {
                List<String> unread = new ArrayList<>();
                for (int i = 0; i < keys.size(); i++) {
                    if (keys.get(i).isEmpty() && table.at(row, i) != null) {
                        unread.add(Objects.toString(table.at(row, i), "").strip());
                    }
                }
                return new Headings(keys, hints(table, row + 1, keys, hints) ? row + 2 : row + 1, unread);
            }
        }
        return new Headings(template, 0, List.of());
    }

    /** A heading as it is compared. */
    public static String folded(String text) {
        return CleanText.folded(CleanText.line(text));
    }

    /** The template's second row says what to type. */
    private static boolean hints(CellTable table, int row, List<String> keys, Map<String, String> hints) {
        if (row >= table.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            String hint = hints.get(keys.get(i));
            if (hint != null && table.at(row, i) instanceof String text && text.startsWith(hint)) {
                return true;
            }
        }
        return false;
    }
}
