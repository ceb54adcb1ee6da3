package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
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
    /** A smaller difference needs no words, however large in percent. */
    private static final BigDecimal MATTERS = BigDecimal.TEN;

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

    /** A figure so far from last period's that a sentence should explain it. */
    static Optional<Shown> striking(List<Shown> shown) {
        return shown.stream().filter(FigureCells::matters)
                .filter(figure -> figure.change().filter(percent -> Math.abs(percent) >= STRIKING).isPresent())
                .findFirst();
    }

    private static boolean matters(Shown figure) {
        BigDecimal now = figure.result().value().number();
        return figure.previous().filter(last -> now.subtract(last.number()).abs().compareTo(MATTERS) >= 0).isPresent();
    }

    private static String number(Optional<FigureValue> value) {
        return value.map(FigureValue::printed).orElse("");
    }

    private static String dash(Optional<FigureValue> value) {
        return value.map(FigureValue::printed).orElse("–");
    }
}
