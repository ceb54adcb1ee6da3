package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import vn.khcn.portal.entries.EntryDetails;

/** What can be done to a row besides typing. */
class RowMenu extends ContextMenu {
    private static final long serialVersionUID = 1L;
    private final transient EntryTable table;
    private final EntryRow row;

    RowMenu(Button button, EntryTable table, EntryRow row) {
        super(button);
        this.table = table;
        this.row = row;
        setOpenOnClick(true);
        addOpenedChangeListener(change -> follow());
    }

    /** Offers what can be done now; a menu that is open keeps its lines, new ones would not hear the click. */
    void follow() {
        if (!isOpened()) {
            fill(row.entry());
        }
    }

    private void fill(EntryDetails entry) {
        removeAll();
        if (table.host().writable()) {
            add("entries.row.review", () -> table.review(row));
            add(entry.level() == 1 ? "entries.row.indent" : "entries.row.outdent",
                    () -> table.level(row, entry.level() == 1 ? 2 : 1));
            add("entries.row.notes", () -> new NotesDialog(table, row).open());
            add(entry.standing() ? "entries.row.notStanding" : "entries.row.standing",
                    () -> table.keepStanding(row, !entry.standing()));
            add("entries.row.up", () -> table.move(row, true));
            add("entries.row.down", () -> table.move(row, false));
            add("entries.row.remove", () -> table.remove(row));
        }
        add("entries.row.history", () -> table.history(row));
    }

    private void add(String label, Runnable deed) {
        addItem(getTranslation(label), click -> deed.run());
    }
}
