package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Tone;

/** The units of the on-time board, one row each. */
class BoardGrid extends Grid<BoardRow> {
    private static final long serialVersionUID = 1L;
    private static final String MOMENT = "9.5rem";
    private final transient Map<Long, UnitOption> units;
    private final transient Period period;
    private final transient BoardDeeds deeds;

    /** @param office may tick rows and act on them */
    BoardGrid(Map<Long, UnitOption> units, Period period, BoardDeeds deeds, boolean office) {
        this.units = units;
        this.period = period;
        this.deeds = deeds;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        if (office) {
            setSelectionMode(Grid.SelectionMode.MULTI);
        }
        getElement().setAttribute("aria-label", getTranslation("entries.nav.board"));
        addComponentColumn(this::link).setHeader(getTranslation("entries.board.unit")).setFlexGrow(3).setKey("unit");
        addComponentColumn(this::states).setHeader(getTranslation("entries.board.state")).setFlexGrow(2);
        addColumn(row -> when(row.submittedAt())).setHeader(getTranslation("entries.board.when")).setWidth(MOMENT)
                .setFlexGrow(0);
        addComponentColumn(this::progress).setHeader(getTranslation("entries.board.progress")).setFlexGrow(3);
        addColumn(row -> when(row.remindedAt())).setHeader(getTranslation("entries.board.reminded")).setWidth(MOMENT)
                .setFlexGrow(0);
        if (office) {
            addComponentColumn(this::actions).setHeader(getTranslation("entries.board.actions")).setFlexGrow(2);
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

    /** The bar follows the topics; it is green only once every row has been reviewed. */
    private Div progress(BoardRow row) {
        Span bar = new Span();
        bar.addClassName("progress");
        bar.getClassNames().set("amber", row.reviewed() < row.rows());
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
            actions.add(small("entries.board.remindOne", () -> deeds.remind(List.of(row))));
            if (row.late()) {
                actions.add(small("entries.board.reopen", () -> deeds.reopen(row)));
            }
        }
        if (row.state() == ApprovalState.SUBMITTED) {
            actions.add(small("entries.head.accept", () -> deeds.accept(List.of(row))));
        }
        return actions;
    }

    private Button small(String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String when(@Nullable Instant moment) {
        return moment == null ? "" : DayText.of(moment);
    }
}
