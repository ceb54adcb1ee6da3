package vn.khcn.portal.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.RecordRef;

/**
 * What the units have handed in of a form for a period.
 *
 * @param form     as it was when they were asked; null where nobody was asked
 * @param cells    of the sheets handed in
 * @param open     names of the asked units whose sheet is not handed in
 * @param units    code → name of the department's units, ended ones too
 * @param record   what the rows open; null where nobody was asked
 */
record HandedIn(@Nullable FormDefinition form, TypedCells cells, List<String> open, Map<String, String> units,
        @Nullable RecordRef record) {
    /** Names of those who must still bring something. */
    List<String> missing(FormDefinition printed) {
        if (form != null) {
            return open;
        }
        Set<String> owners = printed.owners();
        if (owners.isEmpty()) {
            return printed.rows().stream().anyMatch(printed::entered) ? List.of("Văn phòng") : List.of();
        }
        return owners.stream()
                .filter(o -> printed.rows().stream().anyMatch(r -> r.owners().contains(o) && printed.entered(r)))
                .map(o -> units.getOrDefault(o, o)).toList();
    }
}
