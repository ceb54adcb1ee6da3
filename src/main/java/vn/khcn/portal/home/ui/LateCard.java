package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.ui.TaskNavigation;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.shell.component.Chart;
import vn.khcn.portal.shell.component.DetailsPage;

/** Late tasks by unit; a bar opens the list of late tasks. */
class LateCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 34;
    private static final int AXIS = 24;

    LateCard(Overview overview) {
        List<String> units = List.copyOf(overview.late().keySet());
        Chart chart = new Chart(Chart.Content.bars(getTranslation("home.late.title"), units,
                new Chart.Series(getTranslation("home.late.tasks"),
                        List.copyOf(overview.late().values().stream().map(BigDecimal::valueOf).toList()), "red"),
                ROW * units.size() + AXIS));
        chart.onPoint((series, index) -> getUI()
                .ifPresent(ui -> ui.getPage().setLocation(TaskNavigation.list(DeadlineState.OVERDUE))));
        add(DetailsPage.card("home.late.title", chart));
    }
}
