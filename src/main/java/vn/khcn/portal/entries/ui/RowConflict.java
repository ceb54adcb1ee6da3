package vn.khcn.portal.entries.ui;

import java.util.List;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.shell.component.ConflictDialog;

/** My words beside theirs: one is chosen, nothing is lost before that. */
final class RowConflict {
    private static final String TEXT = "text";

    private RowConflict() {}

    static void ask(EntryRow row, String mine, EntryDetails theirs, EntryFigures.Reader reader, Runnable keepMine) {
        String label = row.getTranslation("entries.grid.conflict", theirs.writtenBy());
        new ConflictDialog(List.of(new ConflictDialog.Difference(TEXT, label, reader.printed(mine),
                reader.printed(theirs.text()))), chosen -> {
                    if (chosen.contains(TEXT)) {
                        row.takeTheirs(theirs);
                    } else {
                        row.adopt(theirs);
                        keepMine.run();
                    }
                }).open();
    }
}
