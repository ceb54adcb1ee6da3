package vn.khcn.portal.forms.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.forms.definition.RowKind;

/** Changes of a form's rows and columns, each giving the changed form. */
final class FormEdits {
    private FormEdits() {}

    static FormDefinition put(FormDefinition form, FormRow row) {
        return form.withRows(form.rows().stream().map(r -> r.key().equals(row.key()) ? row : r).toList());
    }

    static FormDefinition put(FormDefinition form, FormColumn column) {
        return form.withColumns(form.columns().stream().map(c -> c.key().equals(column.key()) ? column : c).toList());
    }

    /** A row below another, or at the end. */
    static FormDefinition addRow(FormDefinition form, String after, String title) {
        List<FormRow> rows = new ArrayList<>(form.rows());
        int at = place(rows, FormRow::key, after);
        int level = at < 0 ? 1 : rows.get(at).level() + (rows.get(at).kind() == RowKind.ITEM ? 0 : 1);
        rows.add(at < 0 ? rows.size() : at + 1, new FormRow(fresh("r", rows.stream().map(FormRow::key).toList()),
                RowKind.ITEM, Math.min(level, 3), null, title, "", List.of(), Map.of()));
        return form.withRows(rows);
    }

    static FormDefinition addColumn(FormDefinition form, String title) {
        List<FormColumn> columns = new ArrayList<>(form.columns());
        columns.add(new FormColumn(fresh("c", columns.stream().map(FormColumn::key).toList()), title,
                ColumnKind.NUMBER, 14, 2, new CellRule.Entered()));
        return form.withColumns(columns);
    }

    static FormDefinition remove(FormDefinition form, String key) {
        return form.withRows(form.rows().stream().filter(r -> !r.key().equals(key)).toList())
                .withColumns(form.columns().stream().filter(c -> !c.key().equals(key)).toList());
    }

    static FormDefinition move(FormDefinition form, String key, int step) {
        return form.withRows(moved(form.rows(), FormRow::key, key, step))
                .withColumns(moved(form.columns(), FormColumn::key, key, step));
    }

    private static <T> List<T> moved(List<T> all, Function<T, String> name, String key, int step) {
        List<T> list = new ArrayList<>(all);
        int at = place(list, name, key);
        if (at >= 0 && at + step >= 0 && at + step < list.size()) {
            list.add(at + step, list.remove(at));
        }
        return list;
    }

    private static <T> int place(List<T> all, Function<T, String> name, String key) {
        return IntStream.range(0, all.size()).filter(i -> name.apply(all.get(i)).equals(key)).findFirst().orElse(-1);
    }

    static String lastKey(FormDefinition form, FormDefinition before) {
        return form.rows().stream().map(FormRow::key).filter(k -> before.row(k).isEmpty()).findFirst()
                .or(() -> form.columns().stream().map(FormColumn::key).filter(k -> before.column(k).isEmpty())
                        .findFirst())
                .orElse("");
    }

    private static String fresh(String letter, List<String> taken) {
        return IntStream.iterate(taken.size() + 1, i -> i + 1).mapToObj(i -> letter + i)
                .filter(k -> !taken.contains(k)).findFirst().orElseThrow();
    }
}
