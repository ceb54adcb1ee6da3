package vn.khcn.portal.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/**
 * The sheets a unit has not handed in yet. They keep its name, since that is who was asked and whose rows they hold; the
 * unit that follows fills them in.
 */
@Component
class SheetHandOver implements UnitWork {
    static final String KIND = "forms.sheets";
    private final Sheets sheets;
    private final Rounds rounds;
    private final RoundReading reading;

    SheetHandOver(Sheets sheets, Rounds rounds, RoundReading reading) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.reading = reading;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        List<Sheet> own = sheets.findByUnitIdOrderById(unitId);
        Map<Long, Round> asked = rounds.findByIdIn(own.stream().map(Sheet::roundId).toList()).stream()
                .filter(r -> !r.closed()).collect(Collectors.toMap(Round::id, Function.identity()));
        List<Sheet> open = own.stream().filter(s -> asked.containsKey(s.roundId())).toList();
        Map<Long, String> titles = open.stream().collect(
                Collectors.toMap(Sheet::id, s -> Objects.requireNonNull(asked.get(s.roundId())).title()));
        List<WorkItem> items = reading.sheets(open, asked).stream().filter(SheetSummary::missing)
                .map(s -> new WorkItem(s.id(), titles.getOrDefault(s.id(), ""))).toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(KIND, "forms.work.sheets", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        // The unit that follows finds them by its line.
    }
}
