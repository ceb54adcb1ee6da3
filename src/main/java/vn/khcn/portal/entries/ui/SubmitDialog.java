package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.press.OfficialPreview;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** The part as it will print, and before that what is still to be done; submits once however often it is clicked. */
class SubmitDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;
    private final transient GridState state;
    private final Div todo = new Div();
    private final Button read = new Button("", click -> reviewAll());
    private final Button send = new Button(getTranslation("entries.submit.send"), click -> submit());
    private final transient Map<Long, Integer> printed = new HashMap<>();
    private final transient List<Long> own;

    SubmitDialog(GridDesk desk, GridHost host, GridState state) {
        this.desk = desk;
        this.host = host;
        this.state = state;
        setHeaderTitle(getTranslation("entries.submit.title", PeriodText.of(state.period())));
        setWidth("min(1240px, 97vw)");
        setHeight("96vh");
        Div preview = new Div();
        preview.addClassNames("desk", "submit-preview");
        preview.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label",
                getTranslation("entries.submit.preview"));
        List<EntryDetails> rows = desk.parts().entries(state.unitId(), state.period());
        rows.stream().filter(host::waits).forEach(e -> printed.put(e.id(), e.version()));
        own = rows.stream().filter(EntryDetails::reviewedUnread).map(EntryDetails::id).toList();
        preview.getElement().setProperty("innerHTML", marked(
                OfficialPreview.html(desk.print().document(state.unitId(), state.period()))));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        read.setText(getTranslation("entries.submit.read", printed.size()));
        read.addThemeVariants(ButtonVariant.LUMO_SUCCESS);
        todo.addClassName("submit-todo");
        Div body = new Div(preview, todo);
        body.addClassName("submit-body");
        add(body);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), read, send);
        follow();
    }

    /** What the review did not show, because a head wrote or took it, stands out: the rest need not be read again. */
    private String marked(String print) {
        return own.stream().map("data-block=\"e%d\""::formatted).reduce(print,
                (html, row) -> html.replace(row, row + " data-own"));
    }

    private void follow() {
        List<Blocker> open = desk.parts().blockers(state.unitId(), state.period());
        todo.removeAll();
        todo.setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            todo.add(new Paragraph(getTranslation("entries.submit.open", open.size())),
                    new BlockerList(host, state, open, this::close));
        }
        if (open.isEmpty() && printed.isEmpty()) {
            todo.setVisible(true);
            todo.add(new Paragraph(own.isEmpty()
                    ? getTranslation("entries.submit.reviewed")
                    : getTranslation("entries.submit.reviewedOwn", own.size())));
        }
        send.setEnabled(open.isEmpty());
        read.setVisible(!printed.isEmpty());
    }

    /** Whoever has read the print has read its rows; what was changed since then is not among them. */
    private void reviewAll() {
        try {
            int marked = desk.reviews().reviewAll(state.unitId(), state.period(), printed).size();
            Notice.done(marked < printed.size() ? "entries.review.some" : "entries.review.done", marked,
                    printed.size() - marked);
            printed.clear();
            host.refresh();
            follow();
        } catch (RuntimeException failed) {
            close();
            Notice.problem(failed);
            host.refresh();
        }
    }

    private void submit() {
        try {
            desk.parts().submit(state.unitId(), state.period());
            close();
            Notice.done("entries.submit.done", PeriodText.of(state.period()));
        } catch (RuntimeException failed) {
            close();
            Notice.problem(failed);
        }
        host.refresh();
    }
}
