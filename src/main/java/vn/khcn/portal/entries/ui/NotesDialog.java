package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** The footnotes of a row, one on each line. */
class NotesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    NotesDialog(RowDeeds deeds, EntryRow row) {
        setHeaderTitle(getTranslation("entries.notes.title"));
        setWidth("640px");
        TextArea notes = new TextArea(getTranslation("entries.notes.lines"));
        notes.setHelperText(getTranslation("entries.notes.help"));
        notes.setWidthFull();
        notes.setMinRows(4);
        notes.setValue(String.join("\n", row.entry().notes()));
        Button save = new Button(getTranslation("entries.notes.save"), click -> {
            deeds.notes(row, List.of(notes.getValue().split("\n")));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
        add(notes);
    }
}
