package vn.khcn.portal.catalog;

import java.util.Set;

/**
 * Which entries of the master data.
 *
 * @param text  found in a name, another name or the code, without dấu
 * @param kinds empty means any
 * @param ended entries whose validity is over too
 */
public record CatalogFilter(String text, Set<CatalogKind> kinds, boolean ended) {
    public CatalogFilter {
        kinds = Set.copyOf(kinds);
    }
}
