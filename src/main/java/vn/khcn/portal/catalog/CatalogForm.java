package vn.khcn.portal.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written.
 *
 * @param code    tax code, number of a standard; empty where it has none
 * @param aliases other names it is found by: short names, former names
 * @param parent  number of the wider entry; null for none
 * @param unit    what things of this type are counted in: "chiếc", "cột"; empty where a figure says it itself
 */
public record CatalogForm(String code, String name, List<String> aliases, @Nullable Long parent,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String unit) {
    public CatalogForm {
        aliases = List.copyOf(aliases);
    }

    /** A name and nothing more. */
    public static CatalogForm named(String name, String... aliases) {
        return new CatalogForm("", name, List.of(aliases), null, null, null, "");
    }

    public CatalogForm coded(String newCode) {
        return new CatalogForm(newCode, name, aliases, parent, validFrom, validTo, unit);
    }

    public CatalogForm within(long wider) {
        return new CatalogForm(code, name, aliases, wider, validFrom, validTo, unit);
    }

    public CatalogForm countedIn(String newUnit) {
        return new CatalogForm(code, name, aliases, parent, validFrom, validTo, newUnit);
    }
}
