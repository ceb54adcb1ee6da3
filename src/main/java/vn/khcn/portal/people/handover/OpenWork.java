package vn.khcn.portal.people.handover;

import java.util.List;

/**
 * Open work of one kind that a unit or a person has.
 *
 * @param kind  stable name of the kind; where it goes, later counts look for it too
 * @param label translation key of its name
 * @param items what is open; may be empty where the kind is a duty as such, like keeping a register
 */
public record OpenWork(String kind, String label, List<WorkItem> items) {
    public OpenWork {
        items = List.copyOf(items);
    }

    /** True where there is nothing to list. */
    public boolean dutyOnly() {
        return items.isEmpty();
    }
}
