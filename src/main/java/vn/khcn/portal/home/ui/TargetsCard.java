package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.shell.component.DetailsPage;

/** Indicators with a plan: what is reached, and a mark where the year stands. */
class TargetsCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    TargetsCard(Overview overview) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        overview.targets().forEach(t -> rows.add(row(t, overview.elapsed())));
        Span hint = new Span(getTranslation("home.targets.elapsed", overview.elapsed()));
        hint.addClassName("hint");
        add(DetailsPage.card("home.targets.title", hint, rows));
    }

    private ListItem row(Overview.Target target, int elapsed) {
        Anchor name = new Anchor(IndicatorNavigation.indicator(target.indicator()), target.name());
        name.addClassName("grow");
        boolean behind = target.percent().compareTo(BigDecimal.valueOf(elapsed)) < 0;
        Div bar = new Div();
        bar.addClassName("progress");
        if (behind) {
            bar.addClassName("amber");
        }
        bar.getStyle().set("--done", target.percent().min(WHOLE).toPlainString()).set("--due",
                Integer.toString(elapsed));
        bar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation(behind ? "home.targets.behind" : "home.targets.reached", target.reached(),
                target.plan(), target.printedPercent()));
        words.addClassNames("number", "beside-bar");
        ListItem row = new ListItem(name, bar, words);
        row.addClassName("target");
        return row;
    }
}
