package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khcn.portal.entries.EntryFigures.Shown;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.shell.component.SentenceEditor;

/** Figures beside their sentence: this period / last period / the same period of last year. */
final class FigureCells {
    /** From this change on a sentence of explanation is suggested. */
    private static final int STRIKING = 30;

    private FigureCells() {}

    static Map<String, SentenceEditor.Figure> forEditor(List<Shown> shown) {
        Map<String, SentenceEditor.Figure> figures = new LinkedHashMap<>();
        shown.forEach(s -> figures.put(s.token(), new SentenceEditor.Figure(s.printed(), s.result().definition(),
                number(s.previous()), number(s.lastYear()))));
        return figures;
    }

    static List<Component> of(List<Shown> shown, Component words) {
        if (shown.isEmpty()) {
            Span none = new Span(words.getTranslation("entries.grid.noFigures"));
            none.addClassName("muted");
            return List.of(none);
        }
        return shown.stream().<Component>map(s -> line(s, words)).toList();
    }

    private static Div line(Shown figure, Component words) {
        Div line = new Div();
        Span now = new Span(figure.result().value().printed());
        now.addClassName("now");
        line.setTitle(figure.result().definition());
        if (figure.cumulative()) {
            line.add(new Span(words.getTranslation("entries.grid.cumulative") + " "), now);
            line.addClassName("muted");
        } else {
            line.add(now, new Span(" / " + dash(figure.previous()) + " / " + dash(figure.lastYear())));
        }
        return line;
    }

    /** A figure far from last period's asks for a sentence. */
    static Optional<Component> hint(List<Shown> shown, Component words) {
        return shown.stream().flatMap(s -> s.change().stream()).filter(change -> Math.abs(change) >= STRIKING)
                .findFirst()
                .map(change -> {
                    Span hint = new Span(words.getTranslation(
                            change > 0 ? "entries.grid.muchMore" : "entries.grid.muchLess", Math.abs(change)));
                    hint.addClassName("warning");
                    return hint;
                });
    }

    private static String number(Optional<FigureValue> value) {
        return value.map(FigureValue::printed).orElse("");
    }

    private static String dash(Optional<FigureValue> value) {
        return value.map(FigureValue::printed).orElse("–");
    }
}
