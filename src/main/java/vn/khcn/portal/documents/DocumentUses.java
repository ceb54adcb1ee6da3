package vn.khcn.portal.documents;

import java.util.List;

/** A bean of a room that refers to documents: where one is used (a task's source, a draft's proof, a printed report). */
public interface DocumentUses {
    /** @param type {@code inbound} or {@code outbound} */
    List<Use> of(String type, long id);

    /**
     * One place of use.
     *
     * @param what  translation key of the kind of use
     * @param label what it is called
     * @param route where it opens; empty where it has no page
     */
    record Use(String what, String label, String route) {}
}
