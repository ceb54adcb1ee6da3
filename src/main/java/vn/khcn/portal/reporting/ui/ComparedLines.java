package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.reporting.Comparison.LinePair;

/** Lines of two documents side by side, section by section; what changed inside a line is marked word by word. */
class ComparedLines extends Div {
    private static final long serialVersionUID = 1L;

    /** @param same shows equal lines too */
    ComparedLines(List<LinePair> lines, boolean same) {
        List<LinePair> shown = lines.stream().filter(line -> same || !line.same()).toList();
        add(new Paragraph(getTranslation("reporting.compare.lineCounts",
                lines.stream().filter(line -> !line.same()).count(), lines.stream().filter(LinePair::same).count())));
        String section = "";
        for (LinePair line : shown) {
            if (!line.section().equals(section)) {
                section = line.section();
                Div title = new Div(section);
                title.addClassName("section-title");
                add(title);
            }
            add(pair(line));
        }
    }

    private static Div pair(LinePair line) {
        String before = line.before();
        String now = line.now();
        Div pair = before != null && now != null && !line.same()
                ? new Div(side(WordChanges.before(before, now)), side(WordChanges.after(before, now)))
                : new Div(side(text(before)), side(text(now)));
        pair.addClassNames("compared-line", line.same() ? "same" : "changed");
        return pair;
    }

    private static Component text(@Nullable String text) {
        return new Div(text == null ? "–" : text);
    }

    private static Div side(Component content) {
        Div side = new Div(content);
        side.addClassName("printed");
        return side;
    }
}
