package vn.khcn.portal.shell.component;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A field of a register's filter bar.
 *
 * @param key     names it in the address and, behind the register's label prefix, in the translations
 * @param choices for a choice: what can be chosen, several at once
 */
public record FilterField(String key, Kind kind, Supplier<List<Choice>> choices) {
    /** What kind of answer is asked for. */
    public enum Kind {
        TEXT, CHOICE, DATE, FLAG
    }

    /** @param label as shown, or a translation key behind {@code prefix} for the constants of an enum */
    public record Choice(String value, String label, boolean translated) {
        public Choice(String value, String label) {
            this(value, label, true);
        }
    }

    /** Letters to look for. */
    public static FilterField text(String key) {
        return new FilterField(key, Kind.TEXT, List::of);
    }

    public static FilterField date(String key) {
        return new FilterField(key, Kind.DATE, List::of);
    }

    /** Only those with a property; off means all. */
    public static FilterField flag(String key) {
        return new FilterField(key, Kind.FLAG, List::of);
    }

    public static FilterField choice(String key, Supplier<List<Choice>> choices) {
        return new FilterField(key, Kind.CHOICE, choices);
    }

    /** The constants of an enum; {@code prefix} + name is the translation key of each. */
    public static <E extends Enum<E>> FilterField choice(String key, Class<E> type, String prefix) {
        return choice(key, () -> Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice(constant.name(), prefix + constant.name(), false)).toList());
    }
}
