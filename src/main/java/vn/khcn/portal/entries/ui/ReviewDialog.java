package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** Every row of the part that waits on one page, as it prints: read from top to bottom, marked one by one or all at once. */
class ReviewDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;
    private final transient GridState state;
    private final List<ReviewRow> rows = new ArrayList<>();
    private final Button rest = new Button("", click -> markRest());
    private final Button close = new Button(getTranslation("entries.dialog.close"), click -> close());
    private boolean changed;

    ReviewDialog(GridDesk desk, GridHost host, GridState state) {
        this.desk = desk;
        this.host = host;
        this.state = state;
        setHeaderTitle(getTranslation("entries.review.title", PeriodText.of(state.period())));
        setWidth("min(1120px, 97vw)");
        setHeight("96vh");
        addClassName("line-dialog");
        Paragraph keys = new Paragraph(getTranslation("entries.review.keys"));
        keys.addClassName("hint");
        Div paper = new Div();
        paper.addClassNames("paper", "review-paper");
        fill(paper);
        Div surface = new Div(paper);
        surface.addClassNames("desk", "review-desk");
        add(keys, surface);
        rest.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close, rest);
        count();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                rows.stream().findFirst().flatMap(KeyedLine::button).ifPresent(button -> button.focus());
            } else if (changed) {
                host.saved();
                host.proposalsChanged();
            }
        });
    }

    private void fill(Div paper) {
        String chapter = "";
        String section = "";
        UnorderedList list = new UnorderedList();
        for (EntryDetails row : host.waiting()) {
            GridTab tab = GridTab.of(row.kind());
            String tabName = getTranslation("entries.tab.of." + tab, PeriodText.of(state.period()),
                    PeriodText.of(state.period().next()));
            String name = tab == GridTab.ASSESSMENT
                    ? getTranslation("entries.kind." + row.kind())
                    : host.topicName(row.topicId());
            if (!tabName.equals(chapter)) {
                chapter = tabName;
                section = "";
                paper.add(new H3(tabName));
            }
            if (!name.equals(section)) {
                section = name;
                list = new UnorderedList();
                list.addClassName("rows");
                paper.add(new H4(name), list);
            }
            ReviewRow line = new ReviewRow(desk, host, row, this);
            rows.add(line);
            list.add(line);
        }
    }

    /** The rows, in the order of the report. */
    List<KeyedLine> lines() {
        return List.copyOf(rows);
    }

    /** Something was stored. */
    void changed() {
        changed = true;
        count();
    }

    private void count() {
        long waiting = rows.stream().filter(KeyedLine::waits).count();
        rest.setText(getTranslation("entries.review.rest", waiting));
        rest.setVisible(waiting > 0);
    }

    /** The caret goes to the next row that waits, else to the button that closes. */
    void onward(KeyedLine from) {
        from.onward(close);
    }

    private void markRest() {
        Map<Long, Integer> seen = new HashMap<>();
        rows.stream().filter(KeyedLine::waits).forEach(line -> seen.put(line.row().id(), line.row().version()));
        try {
            int marked = desk.reviews().reviewAll(state.unitId(), state.period(), seen).size();
            changed = true;
            close();
            Notice.done(marked < seen.size() ? "entries.review.some" : "entries.review.done", marked,
                    seen.size() - marked);
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
    }
}
