package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
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
    private final Div counts = new Div();
    private final Button accept = new Button("", click -> deeds().accept(chosen()));
    private final Button giveBack = new Button("", click -> deeds().giveBack(chosen()));
    private final Button remind = new Button(getTranslation("entries.board.remind"), click -> remind());
    private final boolean office = CurrentActor.get().is(Role.OFFICE);
    private transient Period period = Period.month(2000, 1);
    private transient @Nullable BoardDeeds deeds;
    private @Nullable BoardGrid grid;

    OnTimeBoardView(BoardService board, PeriodService periods, UnitPastService people, BusinessClock clock) {
        this.clock = clock;
        this.board = board;
        this.periods = periods;
        units = people.units().stream().collect(Collectors.toMap(UnitOption::id, Function.identity()));
        addClassName("page");
        counts.addClassName("stat-strip");
        remind.setVisible(office);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("period").orElseGet(() -> periods.current().code());
        if (!code.matches("\\d{4}(0[1-9]|1[0-2])")) {
            throw new NotFoundException();
        }
        period = Period.parse(code);
        BoardDeeds acts = new BoardDeeds(board, periods, clock, units, period, this::load);
        BoardGrid rows = new BoardGrid(units, period, acts, office);
        rows.addSelectionListener(change -> offer());
        deeds = acts;
        grid = rows;
        PeriodWindow window = periods.window(period);
        PageHead head = new PageHead(getTranslation("entries.board.title", PeriodText.of(period)))
                .chips(new Chip(Tone.BLUE, getTranslation("entries.board.closes", DayText.of(window.closes()))),
                        new Chip(Tone.GREY, getTranslation("entries.board.deadline", DayText.of(window.deadline()))))
                .actions(choice(), giveBack, accept).primary(remind);
        removeAll();
        add(new Page(head).body(counts, rows));
        load();
    }

    private BoardDeeds deeds() {
        return Objects.requireNonNull(deeds);
    }

    private BoardGrid grid() {
        return Objects.requireNonNull(grid);
    }

    /** The ticked units that have handed in. */
    private List<BoardRow> chosen() {
        return BoardDeeds.handedIn(grid().getSelectedItems());
    }

    /** What can be done to the ticked units together. */
    private void offer() {
        int chosen = chosen().size();
        accept.setVisible(office && chosen > 0);
        giveBack.setVisible(office && chosen > 0);
        accept.setText(getTranslation("entries.board.acceptChosen", chosen));
        giveBack.setText(getTranslation("entries.board.returnChosen", chosen));
    }

    private void remind() {
        deeds().remind(grid().getSelectedItems().isEmpty()
                ? grid().getListDataView().getItems().toList()
                : grid().getSelectedItems());
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

    private void load() {
        List<BoardRow> rows = board.board(period);
        grid().setItems(rows);
        offer();
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
}
