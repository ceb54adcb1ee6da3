package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.khcn.portal.records.RecordHistory;

/** Who changed what from what to what, read from the table's own versions; where there are several, two compared. */
class HistoryPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final Pattern WORD = Pattern.compile("_([a-z])");
    /** With two versions the last change already is the comparison. */
    private static final int WORTH_COMPARING = 3;

    HistoryPanel(List<RecordHistory.Version> versions, HistoryWords words) {
        Timeline timeline = new Timeline();
        List<RecordHistory.Version> seen = new ArrayList<>();
        for (RecordHistory.Version version : versions) {
            Div[] changes = words.lines(version.changes());
            boolean first = version == versions.getLast();
            if (first || version.deleted() || changes.length > 0) {
                seen.add(version);
                String what = version.deleted()
                        ? "shell.history.deleted"
                        : first ? "shell.history.created" : "shell.history.changed";
                timeline.add(DayText.of(version.at()), version.by(), getTranslation(what), changes);
            }
        }
        if (seen.stream().filter(v -> !v.deleted()).count() >= WORTH_COMPARING) {
            add(new HistoryComparison(versions, seen, words));
        }
        add(timeline);
    }

    /** The key of a column behind a prefix: lead_unit_id is {@code leadUnit}. */
    static String behind(String labels, String column) {
        return labels + WORD.matcher(column.replaceFirst("_id$", "")).replaceAll(m -> m.group(1).toUpperCase(
                java.util.Locale.ROOT));
    }
}
