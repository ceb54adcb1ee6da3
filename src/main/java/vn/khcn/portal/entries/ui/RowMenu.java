package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import vn.khcn.portal.entries.EntryDetails;

/** What can be done to a row besides typing. */
final class RowMenu {
    private RowMenu() {}

    static void of(Button button, EntryTable table, EntryRow row) {
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill(menu, table, row);
            }
        });
        fill(menu, table, row);
    }

    private static void fill(ContextMenu menu, EntryTable table, EntryRow row) {
        EntryDetails entry = row.entry();
        menu.removeAll();
        if (table.host().writable()) {
            menu.addItem(menu.getTranslation("entries.row.review"), click -> table.review(row));
            menu.addItem(menu.getTranslation(entry.level() == 1 ? "entries.row.indent" : "entries.row.outdent"),
                    click -> table.level(row, entry.level() == 1 ? 2 : 1));
            menu.addItem(menu.getTranslation("entries.row.notes"), click -> new NotesDialog(table, row).open());
            menu.addItem(menu.getTranslation(entry.standing() ? "entries.row.notStanding" : "entries.row.standing"),
                    click -> table.keepStanding(row, !entry.standing()));
            menu.addItem(menu.getTranslation("entries.row.up"), click -> table.move(row, true));
            menu.addItem(menu.getTranslation("entries.row.down"), click -> table.move(row, false));
            menu.addItem(menu.getTranslation("entries.row.remove"), click -> table.remove(row));
        }
        menu.addItem(menu.getTranslation("entries.row.history"), click -> table.history(row));
    }
}
