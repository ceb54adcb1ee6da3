package vn.khcn.portal.entries.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.ui.ReopenDialog;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.ReasonDialog;

/** What the office does to units on the on-time board, to one or to several at once. */
final class BoardDeeds {
    private final BoardService board;
    private final PeriodService periods;
    private final BusinessClock clock;
    private final Map<Long, UnitOption> units;
    private final Period period;
    private final Runnable reload;

    BoardDeeds(BoardService board, PeriodService periods, BusinessClock clock, Map<Long, UnitOption> units,
            Period period, Runnable reload) {
        this.board = board;
        this.periods = periods;
        this.clock = clock;
        this.units = units;
        this.period = period;
        this.reload = reload;
    }

    static List<BoardRow> handedIn(Collection<BoardRow> rows) {
        return rows.stream().filter(row -> row.state() == ApprovalState.SUBMITTED).toList();
    }

    void remind(Collection<BoardRow> rows) {
        int reminded = board.remind(period, rows.stream().map(BoardRow::unitId).toList());
        Notice.done(reminded == 0 ? "entries.board.nobody" : "entries.board.remindedNow", reminded);
        reload.run();
    }

    void accept(Collection<BoardRow> rows) {
        try {
            each(rows, row -> board.accept(row.unitId(), period));
            Notice.done("entries.accept.doneOf", names(rows));
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        reload.run();
    }

    /** One reason for all of them. */
    void giveBack(Collection<BoardRow> rows) {
        new ReasonDialog("entries.return.several", "entries.return.go", reason -> {
            each(rows, row -> board.returnPart(row.unitId(), period, reason, Map.of()));
            Notice.done("entries.return.done", names(rows));
            reload.run();
        }).about(names(rows)).open();
    }

    void reopen(BoardRow row) {
        new ReopenDialog(periods, List.copyOf(units.values()), row.unitId(), period, clock.today(), reload).open();
    }

    private static void each(Collection<BoardRow> rows, Consumer<BoardRow> deed) {
        handedIn(rows).forEach(deed);
    }

    private String names(Collection<BoardRow> rows) {
        return handedIn(rows).stream()
                .flatMap(row -> units.get(row.unitId()) instanceof UnitOption unit
                        ? Stream.of(unit.shortName())
                        : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
