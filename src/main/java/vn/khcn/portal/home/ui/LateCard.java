package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khcn.portal.home.LateUnit;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chart;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.RecordsDialog;

/** Late tasks and directives by who owes them; a bar opens its records. */
class LateCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 34;
    private static final int AXIS = 48;

    LateCard(Overview overview, RecordRoutes routes) {
        List<LateUnit> late = overview.late();
        if (late.isEmpty()) {
            add(DetailsPage.card("home.late.title", new EmptyState("home.late.none", "home.late.noneNext")));
            return;
        }
        Chart chart = new Chart(Chart.Content.stacked(getTranslation("home.late.title"),
                late.stream().map(LateUnit::name).toList(),
                List.of(series("home.late.tasks", "red", late, LateUnit::tasks),
                        series("home.late.directives", "chart-4", late, LateUnit::directives)),
                ROW * late.size() + AXIS));
        chart.onPoint((series, index) -> open(late.get(index), series, routes));
        add(DetailsPage.card("home.late.title", chart));
    }

    private Chart.Series series(String name, String colour, List<LateUnit> late,
            Function<LateUnit, List<RecordRef>> records) {
        return new Chart.Series(getTranslation(name),
                List.copyOf(late.stream().map(u -> BigDecimal.valueOf(records.apply(u).size())).toList()), colour);
    }

    /** A click beside the bars opens all that is late with the unit. */
    private void open(LateUnit unit, int series, RecordRoutes routes) {
        List<RecordRef> chosen = series == 0 ? unit.tasks() : unit.directives();
        List<RecordRef> records = chosen.isEmpty()
                ? Stream.concat(unit.tasks().stream(), unit.directives().stream()).toList()
                : chosen;
        new RecordsDialog(unit.name(), getTranslation("home.late.title"), null, records, routes).open();
    }
}
