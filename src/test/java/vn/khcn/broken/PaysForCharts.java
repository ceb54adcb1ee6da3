package vn.khcn.broken;

import com.vaadin.flow.component.charts.Chart;

/** Uses a component that must be paid for. */
class PaysForCharts {
    Chart chart = new Chart();
}
