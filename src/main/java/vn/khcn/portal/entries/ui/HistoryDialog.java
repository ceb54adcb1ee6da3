package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.shell.component.Joinery;

/** Who wrote what in a row, from the row's own history. */
class HistoryDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    HistoryDialog(Joinery joinery, EntryDetails entry) {
        setHeaderTitle(getTranslation("entries.history.title"));
        setWidth("720px");
        add(joinery.history("entries_entries", entry.id(), "entries.history.", (column, value) -> value));
        getFooter().add(new Button(getTranslation("entries.dialog.close"), click -> close()));
    }
}
