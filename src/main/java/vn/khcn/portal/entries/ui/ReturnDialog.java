package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
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

    /** @param entries in the order of the report */
    ReturnDialog(BoardService board, long unitId, Period period, List<EntryDetails> entries, GridHost host) {
        setHeaderTitle(getTranslation("entries.return.title"));
        setWidth("min(1080px, 96vw)");
        addClassName("return-dialog");
        TextArea reason = new TextArea(getTranslation("shell.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMaxLength(1000);
        Paragraph rows = new Paragraph(getTranslation("entries.return.rows"));
        rows.addClassName("hint");
        add(reason, rows);
        String group = "";
        for (EntryDetails entry : entries.stream().filter(e -> !e.text().isEmpty()).toList()) {
            String here = getTranslation("entries.return.group",
                    getTranslation("entries.tab." + GridTab.of(entry.kind())), host.topicName(entry.topicId()));
            if (!here.equals(group)) {
                group = here;
                H3 title = new H3(here);
                title.addClassName("section-title");
                add(title);
            }
            add(row(entry, host.figures()));
        }
        Button go = new Button(getTranslation("entries.return.go"), click -> {
            try {
                Map<Long, String> asked = new HashMap<>();
                comments.forEach((id, field) -> asked.put(id, field.getValue()));
                board.returnPart(unitId, period, reason.getValue(), asked);
                close();
                boolean some = comments.values().stream().anyMatch(field -> !field.getValue().isBlank());
                Notice.done(some ? "entries.return.doneRows" : "entries.return.done", host.unit().shortName());
                host.refresh();
            } catch (BusinessRule rule) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
                reason.focus();
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
