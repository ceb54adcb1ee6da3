package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.PeriodText;

/** Chooses the period, and for those who read every unit the unit. */
class GridChoice extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PERIODS = 14;

    GridChoice(GridDesk desk, GridState state, List<UnitOption> units) {
        addClassName("grid-choice");
        if (units.size() > 1) {
            Select<UnitOption> unit = new Select<>();
            unit.setAriaLabel(getTranslation("entries.head.unit"));
            unit.setItems(units);
            unit.setItemLabelGenerator(UnitOption::shortName);
            units.stream().filter(u -> u.id() == state.unitId()).findFirst().ifPresent(unit::setValue);
            unit.addValueChangeListener(change -> go(change.getValue().id(), state.period()));
            add(unit);
        }
        Select<Period> period = new Select<>();
        period.setAriaLabel(getTranslation("entries.head.period"));
        Period newest = desk.periods().current().next();
        List<Period> shown = new ArrayList<>(IntStream.range(0, PERIODS).mapToObj(i -> newest.plus(-i)).toList());
        if (!shown.contains(state.period())) {
            shown.add(state.period());
        }
        period.setItems(shown);
        period.setItemLabelGenerator(PeriodText::of);
        period.setValue(state.period());
        period.addValueChangeListener(change -> go(state.unitId(), change.getValue()));
        add(period);
    }

    private static void go(long unitId, Period period) {
        EntriesNavigation.openPart(unitId, period);
    }
}
