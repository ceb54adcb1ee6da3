package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.khcn.portal.records.RecordHistory;

/** Two versions of a record chosen by the reader and what differs between them, field by field. */
class HistoryComparison extends Details {
    private static final long serialVersionUID = 1L;
    private final transient List<RecordHistory.Version> all;
    private final transient HistoryWords words;
    private final Select<RecordHistory.Version> older;
    private final Select<RecordHistory.Version> newer;
    private final Div result = new Div();

    /** @param all every version, newest first; {@code offered} those a reader knows apart */
    HistoryComparison(List<RecordHistory.Version> all, List<RecordHistory.Version> offered, HistoryWords words) {
        this.all = all;
        this.words = words;
        List<RecordHistory.Version> there = offered.stream().filter(v -> !v.deleted()).toList();
        older = select("shell.history.older", there, there.getLast());
        newer = select("shell.history.newer", there, there.getFirst());
        result.getElement().setAttribute("aria-live", "polite");
        setSummaryText(getTranslation("shell.history.compare"));
        add(older, newer, result);
        setWidthFull();
        compare();
    }

    private Select<RecordHistory.Version> select(String label, List<RecordHistory.Version> offered,
            RecordHistory.Version chosen) {
        Select<RecordHistory.Version> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(offered);
        select.setItemLabelGenerator(v -> v == null ? "" : DayText.of(v.at()) + " · " + v.by());
        select.setValue(chosen);
        select.setWidthFull();
        select.addValueChangeListener(change -> compare());
        return select;
    }

    private void compare() {
        int from = all.indexOf(older.getValue());
        int to = all.indexOf(newer.getValue());
        result.removeAll();
        Div[] lines = words.lines(RecordHistory.between(all, Math.max(from, to), Math.min(from, to)));
        if (lines.length == 0) {
            Span same = new Span(getTranslation("shell.history.same"));
            same.addClassName("hint");
            result.add(same);
        } else {
            result.add(lines);
        }
    }
}
