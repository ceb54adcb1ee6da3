package vn.khcn.portal.catalog;

/** An entry to choose. @param unit what things of this type are counted in, may be empty */
public record CatalogOption(long id, CatalogKind kind, String code, String name, String unit) {}
