package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.home.OffPlan;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.keytasks.KeyState;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DetailsPage;

/** The year's key tasks target by target: what is done, and a mark where the plan stands today. */
class KeyTasksCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    KeyTasksCard(Overview overview, RecordRoutes routes) {
        List<KeyTaskProgress> targets = overview.keyTasks();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        targets.forEach(t -> rows.add(row(t, overview.offPlan().get(t.target()), routes)));
        Span hint = new Span(getTranslation("home.keytasks.sum", targets.size(),
                targets.stream().filter(KeyTaskProgress::behind).count()));
        hint.addClassName("hint");
        add(DetailsPage.card("home.keytasks.title", hint, rows));
    }

    private ProgressRow row(KeyTaskProgress target, @Nullable OffPlan off, RecordRoutes routes) {
        String words = target.number() + ". " + target.text();
        Optional<String> page = routes.of("key-target", target.target());
        Component name = page.<Component>map(route -> new Anchor(route, words))
                .orElseGet(() -> new Span(words));
        Span state = new Span(getTranslation(target.state().textKey()));
        state.addClassName("hint");
        String tone = switch (target.state()) {
            case LATE -> "red";
            case BEHIND -> "amber";
            case RUNNING, DONE -> "";
        };
        BigDecimal done = target.state() == KeyState.DONE ? WHOLE : share(target.quantity(), target.done());
        ProgressRow row = new ProgressRow(name, done,
                target.quantity() == null ? null : share(target.quantity(), target.planned()).intValue(), tone,
                new Span(target.printed() + (target.printed().isEmpty() ? "" : " · ")), state,
                new Span(" · " + target.unitName()));
        return off == null ? row : row.below(new ReasonLine(off, page));
    }

    private static BigDecimal share(@Nullable BigDecimal all, BigDecimal part) {
        return all == null || all.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(WHOLE).divide(all, 0, RoundingMode.HALF_UP);
    }
}
