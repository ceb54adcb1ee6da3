package vn.khcn.portal.shell;

import java.util.List;
import java.util.Optional;

/** A bean that has something to say to whoever opens a record's form: what else depends on the record. */
public interface EditingNotice {
    /**
     * @param type   the record's code, as its route and the evidence of figures name it
     * @param called its name where several things share type and number; else empty
     */
    Optional<Said> about(String type, long id, String called);

    /**
     * A calm line over the form.
     *
     * @param text  as shown, before the links
     * @param links what depends on it; without a route it is named only
     * @param next  as shown, after the links: what follows and what can be done
     */
    record Said(String text, List<Link> links, String next) {
        public Said {
            links = List.copyOf(links);
        }
    }

    /** @param route empty where the reader may not open it */
    record Link(String label, String route) {}
}
