package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.shell.component.Notice;

/** Returns a part: the reason, and what is asked for at single rows. */
class ReturnDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final Map<Long, TextField> comments = new HashMap<>();

    ReturnDialog(BoardService board, long unitId, Period period, List<EntryDetails> entries,
            EntryFigures.Reader reader, Runnable done) {
        setHeaderTitle(getTranslation("entries.return.title"));
        setWidth("760px");
        TextArea reason = new TextArea(getTranslation("shell.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMaxLength(1000);
        add(reason, new Paragraph(getTranslation("entries.return.rows")));
        entries.stream().filter(e -> !e.text().isEmpty()).forEach(e -> add(row(e, reader)));
        Button go = new Button(getTranslation("entries.return.go"), click -> {
            try {
                Map<Long, String> asked = new HashMap<>();
                comments.forEach((id, field) -> asked.put(id, field.getValue()));
                board.returnPart(unitId, period, reason.getValue(), asked);
                close();
                Notice.done("entries.return.done");
                done.run();
            } catch (BusinessRule rule) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        addOpenedChangeListener(change -> reason.focus());
    }

    private Div row(EntryDetails entry, EntryFigures.Reader reader) {
        TextField comment = new TextField();
        comment.setPlaceholder(getTranslation("entries.return.comment"));
        comment.setAriaLabel(getTranslation("entries.return.comment"));
        comment.setWidthFull();
        comment.setMaxLength(1000);
        comment.setValue(entry.returnComment());
        comments.put(entry.id(), comment);
        Div text = new Div(reader.printed(entry.text()));
        Div row = new Div(text, comment);
        row.addClassName("return-row");
        return row;
    }
}
