package vn.khcn.portal.forms.definition;

import java.util.ArrayList;
import java.util.List;

/** The numbers before the rows: I, 1, a) under captions; 1, 1.1, a) without. A number set by hand stands and is not counted. */
public final class RowNumbers {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
            "XI", "XII", "XIII", "XIV", "XV");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int DEEPEST = 3;

    private RowNumbers() {}

    /** One for each row, in order. */
    public static List<String> of(FormDefinition form) {
        boolean captions = form.rows().stream()
                .anyMatch(r -> r.level() == 1 && (r.kind() == RowKind.GROUP || !form.summed(r).isEmpty()
                        && r.kind() == RowKind.TOTAL && form.summed(r).getFirst().level() > 1));
        int[] counts = new int[DEEPEST + 1];
        List<String> numbers = new ArrayList<>();
        for (FormRow row : form.rows()) {
            int level = Math.clamp(row.level(), 1, DEEPEST);
            for (int deeper = level + 1; deeper <= DEEPEST; deeper++) {
                counts[deeper] = 0;
            }
            String own = row.number();
            numbers.add(own != null ? own : number(captions, level, ++counts[level], counts[1]));
        }
        return numbers;
    }

    private static String number(boolean captions, int level, int count, int outer) {
        return switch (level) {
            case 1 -> captions && count <= ROMAN.size() ? ROMAN.get(count - 1) : Integer.toString(count);
            case 2 -> captions ? Integer.toString(count) : outer + "." + count;
            default -> count <= LETTERS.length() ? LETTERS.charAt(count - 1) + ")" : "-";
        };
    }
}
