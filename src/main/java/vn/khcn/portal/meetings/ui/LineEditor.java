package vn.khcn.portal.meetings.ui;

import java.util.ArrayList;
import java.util.List;
import vn.khcn.portal.shell.component.SentenceEditor;
import vn.khcn.portal.shell.component.SentenceEditor.Suggestion;

/** The editor of a line, with the signs and keys of the conclusions. */
final class LineEditor {
    /** Alt+T standing, Alt+G next meeting, Alt+L lead-in and level, Alt+X remove. */
    static final String KEYS = "TGLX";

    private LineEditor() {}

    static SentenceEditor of(String draftKey, String label, String placeholder, LineSuggestions signs) {
        SentenceEditor editor = new SentenceEditor(draftKey, label, placeholder);
        editor.asks("#");
        editor.rowKeys(KEYS);
        editor.handsOver();
        List<Suggestion> fixed = signs.fixed();
        boolean[] offered = new boolean[1];
        editor.getElement().addEventListener("focusin", event -> {
            if (!offered[0]) {
                offered[0] = true;
                editor.suggestions(fixed);
            }
        });
        editor.on("suggest", detail -> {
            List<Suggestion> all = new ArrayList<>(fixed);
            all.addAll(signs.records(detail.path("query").asString("")));
            editor.suggestions(all);
        });
        return editor;
    }
}
