package vn.khcn.portal.catalog;

import java.util.List;

/** A room whose records point at master data, so that an entry's page can say where it is used. */
public interface CatalogUse {
    /**
     * Something that points at an entry.
     *
     * @param label what it is, as shown
     * @param count how many do
     * @param route the list of them; empty where there is none
     */
    record Use(String label, long count, String route) {}

    List<Use> of(CatalogKind kind, long id);
}
