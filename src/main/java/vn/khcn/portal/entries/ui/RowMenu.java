package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import vn.khcn.portal.entries.EntryDetails;

/** What can be done to a row besides typing. */
class RowMenu extends ContextMenu {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final transient RowDeeds deeds;
    private final EntryRow row;
    private boolean waits;
    private transient EntryRow.Place place = new EntryRow.Place(1, 1);

    RowMenu(Button button, EntryTable table, EntryRow row) {
        super(button);
        host = table.host();
        deeds = table.deeds();
        this.row = row;
        setOpenOnClick(true);
        addOpenedChangeListener(change -> fill());
    }

    /** Offers what can be done now. */
    void follow(boolean nowWaits, EntryRow.Place nowAt) {
        waits = nowWaits;
        place = nowAt;
        fill();
    }

    /** A menu that is open keeps its lines, new ones would not hear the click. */
    private void fill() {
        if (isOpened()) {
            return;
        }
        removeAll();
        EntryDetails entry = row.entry();
        if (host.writable()) {
            add(waits, "entries.row.review", () -> deeds.review(row, false));
            add(entry.level() == 1 && !place.first(), "entries.row.indent", () -> deeds.level(row, 2));
            add(entry.level() == 2, "entries.row.outdent", () -> deeds.level(row, 1));
            add(true, "entries.row.notes", () -> new NotesDialog(deeds, row).open());
            add(true, entry.standing() ? "entries.row.notStanding" : "entries.row.standing",
                    () -> deeds.keepStanding(row, !entry.standing()));
            add(!place.first(), "entries.row.up", () -> deeds.move(row, true));
            add(!place.last(), "entries.row.down", () -> deeds.move(row, false));
            add(true, "entries.row.remove", () -> deeds.remove(row));
        }
        add(true, "entries.row.history", () -> deeds.history(row));
    }

    private void add(boolean applies, String label, Runnable deed) {
        if (applies) {
            addItem(getTranslation(label), click -> deed.run());
        }
    }
}
