package vn.khcn.portal.shell;

import java.util.List;

/** A bean of a room whose records the search box finds, with or without dấu, for whoever asks. */
public interface SearchProvider {
    /** Place among the groups of results, lowest first. */
    int order();

    /** The best hits first, at most {@code limit}. */
    List<Hit> search(String text, int limit);

    /**
     * A record found.
     *
     * @param type  translation key of what it is ("Nhiệm vụ")
     * @param hint  second line: number, date, unit
     * @param route where it opens, for example {@code tasks/12}
     */
    record Hit(String type, String label, String hint, String route) {}
}
