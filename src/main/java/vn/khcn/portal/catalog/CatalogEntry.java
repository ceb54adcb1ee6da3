package vn.khcn.portal.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a person types it.
 *
 * @param aliases one name in each line
 * @param parent  the wider entry
 */
public record CatalogEntry(String code, String name, String aliases, @Nullable CatalogOption parent,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String unit) {
    public CatalogForm form() {
        return new CatalogForm(code, name, List.of(aliases.split("\n")), parent == null ? null : parent.id(),
                validFrom, validTo, unit);
    }
}
