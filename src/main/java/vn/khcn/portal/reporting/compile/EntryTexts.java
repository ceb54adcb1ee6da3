package vn.khcn.portal.reporting.compile;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.UnitPastService;

/** Takes the units' texts from their entries: a month's as they are, a longer period's merged from its months. */
@Component
public class EntryTexts implements PeriodTexts {
    private final ContentService content;
    private final BoardService board;
    private final UnitPastService people;
    private final Registers registers;

    EntryTexts(ContentService content, BoardService board, UnitPastService people, Registers registers) {
        this.content = content;
        this.board = board;
        this.people = people;
        this.registers = registers;
    }

    @Override
    public Reader open(Period period, Figures.Session session, Map<String, Boolean> choices) {
        return period.kind() == PeriodKind.MONTH
                ? new EntryReader(period, content, board, people.units())
                : rollUp(period, session, choices);
    }

    /** A longer period with every line of its months. */
    public RollUpReader rollUp(Period period, Figures.Session session, Map<String, Boolean> choices) {
        return new RollUpReader(period, content, registers, session, people.units(), choices);
    }
}
