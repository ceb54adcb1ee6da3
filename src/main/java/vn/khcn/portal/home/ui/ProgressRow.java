package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.RecordsDialog;

/** What is done of what was planned: a name, a bar with a mark where it should stand, the numbers in words. */
class ProgressRow extends ListItem {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * @param done percent, may be more than all
     * @param due  percent where it should stand today; null without a mark
     * @param tone class of the bar's colour, empty for fine
     */
    ProgressRow(Component name, BigDecimal done, @Nullable Integer due, String tone, Component... words) {
        name.addClassName("grow");
        Div bar = new Div();
        bar.addClassName("progress");
        if (!tone.isEmpty()) {
            bar.addClassName(tone);
        }
        bar.getStyle().set("--done", done.min(WHOLE).max(BigDecimal.ZERO).toPlainString());
        if (due != null) {
            bar.getStyle().set("--due", Integer.toString(due));
        }
        bar.getElement().setAttribute("aria-hidden", "true");
        Span numbers = new Span(words);
        numbers.addClassNames("number", "beside-bar");
        add(name, bar, numbers);
        addClassName("target");
    }

    /** A line below the bar. */
    ProgressRow below(Component line) {
        add(line);
        return this;
    }

    /** A number that opens the records it counts. */
    static NativeButton number(String shown, FigureResult figure, RecordRoutes routes) {
        NativeButton button = new NativeButton(shown, click -> open(figure, routes));
        button.addClassName("link");
        return button;
    }

    static void open(FigureResult figure, RecordRoutes routes) {
        new RecordsDialog(figure.value().printedWithUnit(), figure.definition(), figure.override(), figure.records(),
                routes).open();
    }
}
