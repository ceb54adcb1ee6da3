package vn.khcn.portal.assignments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** What is late and what will be soon, the most urgent first, unit by unit. */
@Route(value = TaskNavigation.PATH + "/board", layout = MainLayout.class)
@PermitAll
class TaskBoardView extends Page {
    private static final long serialVersionUID = 1L;
    private final transient LocalDate today;

    TaskBoardView(TaskBookService book, BusinessClock clock) {
        super(new PageHead(""));
        today = clock.today();
        List<TaskSummary> late = book.board(DeadlineState.OVERDUE);
        List<TaskSummary> soon = book.board(DeadlineState.SOON);
        pageHead().title(getTranslation("assignments.board.title"))
                .back(TaskNavigation.PATH, getTranslation("assignments.list.title"))
                .chips(new Chip(Tone.RED, getTranslation("assignments.board.lateCount", late.size())),
                        new Chip(Tone.AMBER, getTranslation("assignments.board.soonCount", soon.size())));
        Div cards = new Div(card("assignments.deadline.OVERDUE", late, Tone.RED),
                card("assignments.deadline.SOON", soon, Tone.AMBER));
        cards.addClassName("card-grid");
        cards.addClassName("two");
        body(byUnit(late), cards);
    }

    private Div byUnit(List<TaskSummary> late) {
        Map<String, Long> units = late.stream()
                .collect(Collectors.groupingBy(TaskSummary::leadUnit, TreeMap::new, Collectors.counting()));
        Div strip = new Div();
        strip.addClassName("stat-strip");
        units.forEach((unit, count) -> {
            Span number = new Span(String.valueOf(count));
            number.addClassName("value");
            Div stat = new Div(number, new Span(unit));
            stat.addClassName("stat");
            strip.add(stat);
        });
        return strip;
    }

    private Div card(String title, List<TaskSummary> tasks, Tone tone) {
        Div card = DetailsPage.card(title);
        if (tasks.isEmpty()) {
            card.add(new EmptyState("assignments.board.none", "assignments.board.noneNext"));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        tasks.forEach(task -> rows.add(row(task, tone)));
        card.add(rows);
        return card;
    }

    private ListItem row(TaskSummary task, Tone tone) {
        Anchor link = new Anchor(TaskNavigation.task(task.id()), task.content());
        Span hint = new Span(getTranslation("assignments.board.hint", task.source(), task.leadUnit(),
                DayText.of(task.due())));
        hint.addClassName("hint");
        Div words = new Div(link, new Div(hint));
        words.addClassName("grow");
        return new ListItem(words, new Chip(tone, days(task.due())));
    }

    private String days(@Nullable LocalDate due) {
        long days = due == null ? 0 : ChronoUnit.DAYS.between(due, today);
        return days == 0
                ? getTranslation("assignments.board.today")
                : getTranslation(days > 0 ? "assignments.board.daysLate" : "assignments.board.daysLeft",
                        Math.abs(days));
    }
}
