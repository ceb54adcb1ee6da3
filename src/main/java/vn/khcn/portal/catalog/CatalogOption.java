package vn.khcn.portal.catalog;

/** An entry to choose. */
public record CatalogOption(long id, CatalogKind kind, String code, String name) {}
