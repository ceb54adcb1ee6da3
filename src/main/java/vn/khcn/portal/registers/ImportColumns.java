package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.Headings;

/**
 * Which column of a table is which field: by the headings, found below a title too; without headings in the order of the
 * template.
 *
 * @param fields field or null per column
 * @param state  column of the state; -1 for none
 * @param first  first row of records
 */
record ImportColumns(List<@Nullable Field> fields, int state, int first, List<String> unread) {
    private static final String STATE = "state";

    /** The fields of the template, in its order. */
    static List<Field> template(RegisterDefinition register) {
        return Stream.concat(register.fields().stream().filter(f -> f.is(Field.Trait.REQUIRED)),
                register.fields().stream().filter(f -> !f.is(Field.Trait.REQUIRED))).toList();
    }

    static ImportColumns of(RegisterDefinition register, CellTable table, Translations texts) {
        Map<String, String> known = new HashMap<>();
        known.put(Headings.folded(texts.vietnamese("registers.field.state")), STATE);
        for (Locale locale : texts.getProvidedLocales()) {
            register.fields().forEach(f -> known.put(
                    Headings.folded(texts.getTranslation(register.labels() + f.key(), locale)), f.key()));
        }
        Headings headings = Headings.of(table, known, template(register).stream().map(Field::key).toList(),
                Map.of(register.mainDay(), texts.vietnamese("shell.intake.hint.DAY")));
        List<@Nullable Field> fields = new ArrayList<>();
        headings.keys().forEach(key -> fields.add(register.field(key).orElse(null)));
        return new ImportColumns(fields, headings.keys().indexOf(STATE), headings.first(), headings.unread());
    }
}
