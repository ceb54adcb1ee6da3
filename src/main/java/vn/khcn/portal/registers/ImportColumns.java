package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.intake.CellTable;
import vn.khcn.portal.shell.Translations;

/**
 * Which column of a table is which field: by the headings, found below a title too; without headings in the order of the
 * template.
 *
 * @param fields field or null per column
 * @param state  column of the state; -1 for none
 * @param first  first row of records
 */
record ImportColumns(List<@Nullable Field> fields, int state, int first, List<String> unread) {
    private static final int LOOKED_AT = 10;
    private static final int ENOUGH = 2;

    /** The fields of the template, in its order. */
    static List<Field> template(RegisterDefinition register) {
        return Stream.concat(register.fields().stream().filter(f -> f.is(Field.Trait.REQUIRED)),
                register.fields().stream().filter(f -> !f.is(Field.Trait.REQUIRED))).toList();
    }

    static ImportColumns of(RegisterDefinition register, CellTable table, Translations texts) {
        Map<String, Field> byHeading = new HashMap<>();
        for (Locale locale : texts.getProvidedLocales()) {
            register.fields().forEach(
                    f -> byHeading.put(folded(texts.getTranslation(register.labels() + f.key(), locale)), f));
        }
        String state = folded(texts.vietnamese("registers.field.state"));
        for (int row = 0; row < Math.min(LOOKED_AT, table.size()); row++) {
            List<String> headings = headings(table.rows().get(row));
            long known = headings.stream().filter(byHeading::containsKey).count();
            if (known >= Math.min(ENOUGH, register.fields().size())) {
                List<@Nullable Field> fields = new ArrayList<>();
                List<String> unread = new ArrayList<>();
                for (int i = 0; i < headings.size(); i++) {
                    fields.add(byHeading.get(headings.get(i)));
                    if (!headings.get(i).isEmpty() && !byHeading.containsKey(headings.get(i))
                            && !headings.get(i).equals(state)) {
                        unread.add(Objects.toString(table.rows().get(row).get(i), "").strip());
                    }
                }
                int first = hints(register, table, row + 1, fields, texts) ? row + 2 : row + 1;
                return new ImportColumns(fields, headings.indexOf(state), first, unread);
            }
        }
        return new ImportColumns(new ArrayList<>(template(register)), -1, 0, List.of());
    }

    /** The template's second row says what to type. */
    private static boolean hints(RegisterDefinition register, CellTable table, int row, List<@Nullable Field> fields,
            Translations texts) {
        if (row >= table.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field != null && field.key().equals(register.mainDay()) && field.type() == FieldType.DAY) {
                return table.at(row, i) instanceof String text
                        && text.startsWith(texts.vietnamese("registers.import.hint.DAY"));
            }
        }
        return false;
    }

    private static List<String> headings(List<@Nullable Object> row) {
        return row.stream().map(cell -> folded(Objects.toString(cell, "").replace("*", ""))).toList();
    }

    private static String folded(String text) {
        return CleanText.folded(CleanText.line(text));
    }
}
