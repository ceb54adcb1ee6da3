package vn.khcn.portal.reporting.outline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.press.Block.HeadingStyle;

/** Counts the headings of an outline: "Phần I", "A.", "I.", "1.", "1.1.", "a)" with the Vietnamese alphabet. */
public final class Numbering {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n",
            "o", "p", "q", "r", "s", "t", "u", "v", "x", "y");
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private Numbering() {}

    /** Section id → number as printed, with its sign; empty for a plain heading. */
    public static Map<String, String> of(Outline outline) {
        Numbering numbering = new Numbering();
        numbering.count(outline.sections(), "");
        return numbering.numbers;
    }

    /** Siblings of one style count together; a number set by hand does not disturb the others. */
    private void count(List<OutlineSection> siblings, String parent) {
        Map<HeadingStyle, Integer> counters = new EnumMap<>(HeadingStyle.class);
        for (OutlineSection section : siblings) {
            String byHand = section.number();
            String number = byHand != null
                    ? byHand
                    : printed(section.style(), counters.merge(section.style(), 1, Integer::sum), parent);
            numbers.put(section.id(), number);
            count(section.children(), number);
        }
    }

    private static String printed(HeadingStyle style, int n, String parent) {
        return switch (style) {
            case PART -> "Phần " + roman(n);
            case CAPITAL -> letter(n).toUpperCase(java.util.Locale.ROOT) + ".";
            case ROMAN -> roman(n) + ".";
            case ARABIC -> n + ".";
            case SUB_ARABIC -> (parent.matches("[0-9.]+") ? parent : "") + n + ".";
            case LETTER -> letter(n) + ")";
            case PLAIN -> "";
        };
    }

    static String letter(int n) {
        return n <= LETTERS.size()
                ? LETTERS.get(n - 1)
                : LETTERS.get((n - 1) / LETTERS.size() - 1) + LETTERS.get((n - 1) % LETTERS.size());
    }

    /** A number in Roman letters. */
    public static String roman(int n) {
        StringBuilder roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
