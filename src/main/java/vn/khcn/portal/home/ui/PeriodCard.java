package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.ui.EntriesNavigation;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.PeriodText;

/** The current period: its dates, and for those who may see it which units have submitted. */
class PeriodCard extends Div {
    private static final long serialVersionUID = 1L;

    PeriodCard(Overview overview, BusinessClock clock) {
        PeriodWindow window = overview.window();
        Div card = DetailsPage.card("home.period.title",
                new Paragraph(getTranslation("home.period.dates", PeriodText.of(window.period()),
                        DayText.of(window.days().from()), DayText.of(window.cutOff()))),
                new Paragraph(closing(overview, clock)));
        List<BoardRow> parts = overview.parts();
        if (!parts.isEmpty()) {
            long in = parts.stream().filter(r -> !r.missing()).count();
            Div bar = new Div();
            bar.addClassName("segments");
            bar.getElement().setAttribute("aria-hidden", "true");
            parts.stream().sorted(Comparator.comparing(BoardRow::missing)).forEach(row -> {
                Span segment = new Span();
                segment.addClassName(row.missing() ? row.late() ? "red" : "grey" : "green");
                bar.add(segment);
            });
            card.add(bar, new Paragraph(getTranslation("home.period.submitted", in, parts.size())));
            String missing = parts.stream().filter(BoardRow::missing)
                    .flatMap(r -> overview.scope().units().stream().filter(u -> u.id() == r.unitId()))
                    .map(UnitOption::shortName)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                Paragraph who = new Paragraph(getTranslation("home.period.missing", missing));
                who.addClassName("hint");
                card.add(who);
            }
            card.add(new Anchor(EntriesNavigation.board(window.period()), getTranslation("home.period.board")));
        }
        add(card);
    }

    /** Whoever has handed in needs no days left. */
    private String closing(Overview overview, BusinessClock clock) {
        PeriodWindow window = overview.window();
        PartDetails own = overview.own();
        if (own != null && own.submittedAt() != null && !own.state().isOpen()) {
            return getTranslation("home.period.sent", DayText.of(own.submittedAt()));
        }
        long days = ChronoUnit.DAYS.between(clock.today(), window.closes());
        return days < 0
                ? getTranslation("home.period.closed", DayText.of(window.closes()))
                : getTranslation("home.period.closes", DayText.of(window.closes()), days);
    }
}
