package vn.khcn.portal.forms.definition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;

/**
 * A number form (biểu): rows × columns, every cell with the rule its value comes from.
 *
 * @param code      stable, by which reports name it
 * @param number    as printed at the top: "Biểu số 21"
 * @param rowsTitle heading over the names of the rows
 * @param periods   kinds of periods it is made for
 * @param landscape printed on a sheet lying
 */
public record FormDefinition(String code, String number, String title, String rowsTitle, Set<PeriodKind> periods,
        PeriodCalendar calendar, boolean landscape, List<FormColumn> columns, List<FormRow> rows,
        List<FormCheck> checks) {
    public FormDefinition {
        periods = periods.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(periods));
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
    }

    public Optional<FormRow> row(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    public Optional<FormColumn> column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** Where the value of a cell comes from: the row's own rule, else what its kind makes of the column's. */
    public CellRule rule(FormRow row, FormColumn column) {
        CellRule own = row.cells().get(column.key());
        if (own != null) {
            return own;
        }
        boolean computed = column.rule() instanceof CellRule.Percent || column.rule() instanceof CellRule.Columns;
        return switch (row.kind()) {
            case GROUP -> new CellRule.Blank();
            case ITEM -> column.rule();
            case TOTAL -> computed
                    ? column.rule()
                    : column.kind() == ColumnKind.WORDS ? new CellRule.Blank() : new CellRule.Rows(List.of());
        };
    }

    /** True where a unit enters something into the row. */
    public boolean entered(FormRow row) {
        return columns.stream().anyMatch(c -> rule(row, c) instanceof CellRule.Entered);
    }

    /** What {@code rows()} of a row adds up: the rows right below it, else those beside it that are no totals. */
    public List<FormRow> summed(FormRow total) {
        int at = rows.indexOf(total);
        List<FormRow> below = children(at + 1, total.level() + 1);
        if (!below.isEmpty()) {
            return below;
        }
        int from = at;
        while (from > 0 && rows.get(from - 1).level() >= total.level()) {
            from--;
        }
        return children(from, total.level()).stream()
                .filter(r -> !r.equals(total) && (r.kind() != RowKind.TOTAL || hasBelow(r))).toList();
    }

    private boolean hasBelow(FormRow row) {
        return !children(rows.indexOf(row) + 1, row.level() + 1).isEmpty();
    }

    /** The rows of a level from a place on, up to the end of their parent. */
    private List<FormRow> children(int from, int level) {
        List<FormRow> found = new ArrayList<>();
        for (int i = from; i < rows.size() && rows.get(i).level() >= level; i++) {
            if (rows.get(i).level() == level) {
                found.add(rows.get(i));
            }
        }
        return found;
    }

    /** Codes of the units that some row names. */
    public Set<String> owners() {
        Set<String> owners = new TreeSet<>();
        rows.forEach(r -> owners.addAll(r.owners()));
        return owners;
    }

    /** True where some row shows a unit of measure. */
    public boolean measured() {
        return rows.stream().anyMatch(r -> !r.unit().isEmpty());
    }

    public FormDefinition withRows(List<FormRow> others) {
        return new FormDefinition(code, number, title, rowsTitle, periods, calendar, landscape, columns, others,
                checks);
    }

    public FormDefinition withColumns(List<FormColumn> others) {
        return new FormDefinition(code, number, title, rowsTitle, periods, calendar, landscape, others, rows, checks);
    }
}
