package vn.khcn.portal.forms.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row.
 *
 * @param level  1 outermost
 * @param number set by hand, may be empty; null where it is counted
 * @param unit   unit of measure
 * @param owners codes of the units that enter its values; none means every unit that is asked
 * @param cells  column → rule, where it differs from the column's
 */
public record FormRow(String key, RowKind kind, int level, @Nullable String number, String title, String unit,
        List<String> owners, Map<String, CellRule> cells) {
    public FormRow {
        owners = List.copyOf(owners);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public FormRow ownedBy(List<String> others) {
        return new FormRow(key, kind, level, number, title, unit, others, cells);
    }

    /** True where people of a unit may enter the row's values. */
    public boolean ownedBy(String unit) {
        return owners.isEmpty() || owners.contains(unit);
    }
}
