package vn.khcn.portal.catalog;

/** What an entry of the master data is. */
public enum CatalogKind {
    /** Organisations, firms, people outside; the code is the tax code. */
    PARTY,
    /** Districts, communes; the parent is the wider place. */
    PLACE,
    /** Types of measuring instrument. */
    INSTRUMENT,
    /** Materials, goods, products. */
    MATERIAL,
    /** Parameters that are tested; the parent is the material. */
    PARAMETER,
    /** Standards and technical regulations; the code is the number. */
    STANDARD,
    /** Programmes. */
    PROGRAMME,
    /** Fields of science. */
    FIELD,
    /** Crops, breeds, species. */
    SPECIES,
    /** Internet sites. */
    SITE;

    /** True where registers count things of a type, each type in its own unit: scales in pieces, pumps in columns. */
    public boolean counted() {
        return this == INSTRUMENT;
    }
}
