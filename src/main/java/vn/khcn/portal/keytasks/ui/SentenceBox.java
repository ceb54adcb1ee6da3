package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.customfield.CustomField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.component.SentenceEditor;
import vn.khcn.portal.shell.component.SentenceEditor.Suggestion;

/** A form's field that holds a sentence with figures; "/" inserts one, counted from records. */
class SentenceBox extends CustomField<String> {
    private static final long serialVersionUID = 1L;
    private final SentenceEditor editor;
    private final transient Figures figures;
    private final transient FigureContext context;

    SentenceBox(String draftKey, String label, Figures figures, FigureContext context) {
        super("");
        this.figures = figures;
        this.context = context;
        editor = new SentenceEditor(draftKey, label, getTranslation("keytasks.result.placeholder"));
        editor.on("value-change", detail -> {
            setModelValue(detail.path("value").asString(""), true);
            editor.saved(getValue());
        });
        boolean[] offered = new boolean[1];
        editor.getElement().addEventListener("focusin", event -> {
            if (!offered[0]) {
                offered[0] = true;
                editor.suggestions(suggestions());
            }
        });
        add(editor);
    }

    @Override
    protected String generateModelValue() {
        return getValue();
    }

    @Override
    protected void setPresentationValue(String markup) {
        Figures.Session session = figures.open(context);
        Map<String, SentenceEditor.Figure> known = new LinkedHashMap<>();
        Sentence.parse(markup).figures().forEach(key -> session.evaluate(key).ifPresent(f -> put(known, key, f)));
        editor.figures(known);
        editor.value(markup);
    }

    private static void put(Map<String, SentenceEditor.Figure> known, FigureKey key, FigureResult figure) {
        known.put("{" + key + "}", new SentenceEditor.Figure(figure.value().printed(), figure.definition(), "", ""));
        known.put("{" + key + "|unit}",
                new SentenceEditor.Figure(figure.value().printedWithUnit(), figure.definition(), "", ""));
    }

    private List<Suggestion> suggestions() {
        return figures.options(context).stream()
                .map(option -> new Suggestion("{" + option.key() + "|unit}", option.label(), option.unit())).toList();
    }
}
