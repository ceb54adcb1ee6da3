package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Takes a block from Word or Excel: one row for each line, bullets stripped. */
class PasteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    PasteDialog(SerializableConsumer<List<PastedBlock.Line>> taken) {
        setHeaderTitle(getTranslation("entries.paste.title"));
        setWidth("720px");
        TextArea block = new TextArea(getTranslation("entries.paste.block"));
        block.setWidthFull();
        block.setMinRows(8);
        block.setMaxRows(16);
        block.setValueChangeMode(ValueChangeMode.LAZY);
        Paragraph found = new Paragraph();
        found.getElement().setAttribute("aria-live", "polite");
        Button go = new Button(getTranslation("entries.paste.go"));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        block.addValueChangeListener(change -> {
            int rows = PastedBlock.rows(change.getValue()).size();
            found.setText(getTranslation("entries.paste.found", rows));
            go.setEnabled(rows > 0);
        });
        go.addClickListener(click -> {
            taken.accept(PastedBlock.rows(block.getValue()));
            close();
        });
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(new Paragraph(getTranslation("entries.paste.help")), block, found);
        addOpenedChangeListener(change -> block.focus());
    }
}
