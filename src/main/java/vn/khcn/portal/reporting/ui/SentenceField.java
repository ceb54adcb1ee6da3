package vn.khcn.portal.reporting.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.shell.component.SentenceEditor;

/** A sentence of a draft to be edited, with the figures of that draft. */
class SentenceField extends SentenceEditor {
    private static final long serialVersionUID = 1L;
    private String value;

    SentenceField(String draftKey, String label, String markup, OfficialDocument document) {
        super(draftKey, label, "");
        value = markup;
        figures(figures(document));
        suggestions(document.figures().stream()
                .map(f -> new Suggestion("{" + f.key() + "}", f.definition(), f.printed())).toList());
        value(markup);
        on("value-change", detail -> value = detail.path("value").asString(""));
    }

    /** What was typed last; the element tells it on leaving and shortly after the last key. */
    String value() {
        return value;
    }

    /** Stored: the tab needs not keep it any longer. */
    void saved() {
        saved(value);
    }

    private static Map<String, Figure> figures(OfficialDocument document) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        document.figures().forEach(f -> {
            figures.put(f.key(), new Figure(f.printed(), f.definition(), "", ""));
            figures.put(f.key() + "|unit", new Figure((f.printed() + " " + f.unit()).strip(), f.definition(), "", ""));
        });
        return figures;
    }
}
