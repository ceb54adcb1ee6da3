package vn.khcn.portal.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An entry as lists and its page show it.
 *
 * @param mergedInto number of the entry that took its place; null where it stands for itself
 */
public record CatalogDetails(long id, int version, CatalogKind kind, CatalogForm form, @Nullable Long mergedInto) {}
