package vn.khcn.portal.shell.intake;

import java.util.List;

/**
 * A column of the table a room takes in.
 *
 * @param key     behind the room's labels its heading
 * @param choices of a choice: what it may say; empty otherwise
 */
public record SheetColumn(String key, Type type, boolean required, List<Choice> choices) {
    /** How its cells are read. */
    public enum Type {
        LINE, TEXT, DAY, CHOICE
    }

    /**
     * One thing to choose.
     *
     * @param names what it may be called; the first is offered
     */
    public record Choice(String code, List<String> names) {
        public Choice {
            names = List.copyOf(names);
        }

        boolean called(String folded) {
            return Headings.folded(code).equals(folded)
                    || names.stream().anyMatch(name -> Headings.folded(name).equals(folded));
        }
    }

    public SheetColumn {
        choices = List.copyOf(choices);
    }

    public static SheetColumn line(String key) {
        return new SheetColumn(key, Type.LINE, false, List.of());
    }

    public static SheetColumn text(String key) {
        return new SheetColumn(key, Type.TEXT, false, List.of());
    }

    public static SheetColumn day(String key) {
        return new SheetColumn(key, Type.DAY, false, List.of());
    }

    public static SheetColumn choice(String key, List<Choice> choices) {
        return new SheetColumn(key, Type.CHOICE, false, choices);
    }

    public SheetColumn must() {
        return new SheetColumn(key, type, true, choices);
    }
}
