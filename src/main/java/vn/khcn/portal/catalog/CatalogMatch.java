package vn.khcn.portal.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the master data know of a name that somebody typed.
 *
 * @param exact the entry that is called so, whatever its dấu; null where there is none
 * @param near  entries whose names are much like it, where there is none
 */
public record CatalogMatch(String name, @Nullable CatalogOption exact, List<CatalogOption> near) {
    public CatalogMatch {
        near = List.copyOf(near);
    }
}
