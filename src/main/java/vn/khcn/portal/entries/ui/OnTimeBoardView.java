package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.periods.ui.ReopenDialog;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** Which unit has handed in its part, which is late or silent; reminding, accepting, opening again. */
@Route("tien-do/:period?")
@RolesAllowed({"OFFICE", "DIRECTOR", "DEPUTY", "ADMINISTRATOR"})
class OnTimeBoardView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int PERIODS = 14;
    private final transient BoardService board;
    private final transient PeriodService periods;
    private final transient BusinessClock clock;
    private final transient Map<Long, UnitOption> units;
    private final Grid<BoardRow> grid = new Grid<>();
    private final Div counts = new Div();
    private final Button remind = new Button(getTranslation("entries.board.remind"));
    private transient Period period = Period.month(2000, 1);

    OnTimeBoardView(BoardService board, PeriodService periods, PeopleService people,
            BusinessClock clock) {
        this.clock = clock;
        this.board = board;
        this.periods = periods;
        units = people.units().stream().collect(Collectors.toMap(UnitOption::id, Function.identity()));
        addClassName("page");
        counts.addClassName("stat-strip");
        boolean office = CurrentActor.get().is(Role.OFFICE);
        columns(office);
        remind.setVisible(office);
        remind.addClickListener(click -> remind(grid.getSelectedItems().isEmpty()
                ? grid.getListDataView().getItems()
                        .toList()
                : grid.getSelectedItems()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("period").orElseGet(() -> periods.current().code());
        if (!code.matches("\\d{4}(0[1-9]|1[0-2])")) {
            throw new NotFoundException();
        }
        period = Period.parse(code);
        PeriodWindow window = periods.window(period);
        PageHead head = new PageHead(getTranslation("entries.board.title", PeriodText.of(period)))
                .chips(new Chip(Tone.BLUE, getTranslation("entries.board.closes", DayText.of(window.closes()))),
                        new Chip(Tone.GREY, getTranslation("entries.board.deadline", DayText.of(window.deadline()))))
                .actions(choice()).primary(remind);
        removeAll();
        add(new Page(head).body(counts, grid));
        load();
    }

    private Select<Period> choice() {
        Select<Period> choice = new Select<>();
        choice.setAriaLabel(getTranslation("entries.head.period"));
        Period newest = periods.current().next();
        choice.setItems(IntStream.range(0, PERIODS).mapToObj(i -> newest.plus(-i)).toList());
        choice.setItemLabelGenerator(PeriodText::of);
        choice.setValue(period);
        choice.addValueChangeListener(
                change -> UI.getCurrent().navigate("tien-do/" + change.getValue().code()));
        return choice;
    }

    private void columns(boolean office) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        if (office) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
        }
        grid.getElement().setAttribute("aria-label", getTranslation("entries.nav.board"));
        grid.addComponentColumn(this::link).setHeader(getTranslation("entries.board.unit")).setFlexGrow(3)
                .setKey("unit");
        grid.addComponentColumn(this::states).setHeader(getTranslation("entries.board.state")).setFlexGrow(2);
        grid.addColumn(row -> when(row.submittedAt())).setHeader(getTranslation("entries.board.when")).setFlexGrow(1);
        grid.addComponentColumn(this::progress).setHeader(getTranslation("entries.board.progress")).setFlexGrow(3);
        grid.addColumn(row -> when(row.remindedAt())).setHeader(getTranslation("entries.board.reminded"))
                .setFlexGrow(1);
        if (office) {
            grid.addComponentColumn(this::actions).setHeader(getTranslation("entries.board.actions")).setFlexGrow(2);
        }
    }

    private Anchor link(BoardRow row) {
        UnitOption unit = units.get(row.unitId());
        return new Anchor(EntriesNavigation.part(row.unitId(), period), unit == null ? "" : unit.name());
    }

    private Div states(BoardRow row) {
        Div chips = new Div(row.silent()
                ? new Chip(Tone.GREY, getTranslation("entries.board.silent"))
                : Chip.of(PartMarks.of(row.state())));
        if (row.late()) {
            chips.add(
                    new Chip(Tone.RED, getTranslation(row.missing() ? "entries.board.overdue" : "entries.board.late")));
        }
        chips.addClassName("chips");
        return chips;
    }

    private Div progress(BoardRow row) {
        Span bar = new Span();
        bar.addClassName("progress");
        bar.getStyle().set("--done", Integer.toString(row.topics() == 0 ? 0 : 100 * row.filled() / row.topics()));
        Span words = new Span(
                getTranslation("entries.board.filled", row.filled(), row.topics(), row.reviewed(), row.rows()));
        words.addClassName("hint");
        return new Div(bar, words);
    }

    private Div actions(BoardRow row) {
        Div actions = new Div();
        actions.addClassName("chips");
        if (row.missing()) {
            actions.add(small("entries.board.remindOne", () -> remind(List.of(row))));
            if (row.late()) {
                actions.add(small("entries.board.reopen",
                        () -> new ReopenDialog(periods, List.copyOf(units.values()), row.unitId(), period,
                                clock.today(), this::load).open()));
            }
        }
        if (row.state() == ApprovalState.SUBMITTED) {
            actions.add(small("entries.head.accept", () -> accept(row)));
        }
        return actions;
    }

    private Button small(String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void accept(BoardRow row) {
        try {
            board.accept(row.unitId(), period);
            Notice.done("entries.accept.done");
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        load();
    }

    private void remind(Collection<BoardRow> rows) {
        int reminded = board.remind(period, rows.stream().map(BoardRow::unitId).toList());
        Notice.done(reminded == 0 ? "entries.board.nobody" : "entries.board.remindedNow", reminded);
        load();
    }

    private void load() {
        List<BoardRow> rows = board.board(period);
        grid.setItems(rows);
        counts.removeAll();
        stat("entries.part.ACCEPTED", rows.stream().filter(r -> r.state() == ApprovalState.ACCEPTED).count());
        stat("entries.part.SUBMITTED", rows.stream().filter(r -> r.state() == ApprovalState.SUBMITTED).count());
        stat("entries.part.RETURNED", rows.stream().filter(r -> r.state() == ApprovalState.RETURNED).count());
        stat("entries.board.writing",
                rows.stream().filter(r -> r.state() == ApprovalState.DRAFT && !r.silent()).count());
        stat("entries.board.silent", rows.stream().filter(BoardRow::silent).count());
        stat("entries.board.overdue", rows.stream().filter(r -> r.late() && r.missing()).count());
    }

    private void stat(String key, long number) {
        Span value = new Span(Long.toString(number));
        value.addClassName("value");
        Span stat = new Span(value, new Span(getTranslation(key)));
        stat.addClassName("stat");
        counts.add(stat);
    }

    private static String when(@Nullable Instant moment) {
        return moment == null ? "" : DayText.of(moment);
    }
}
