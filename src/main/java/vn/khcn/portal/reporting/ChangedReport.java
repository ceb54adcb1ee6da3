package vn.khcn.portal.reporting;

import java.util.List;
import vn.khcn.portal.reporting.issue.IssueSummary;

/** An issued report that carries figures which its records no longer bear. */
public record ChangedReport(IssueSummary issue, List<ChangedFigure> figures) {
    public ChangedReport {
        figures = List.copyOf(figures);
    }

    public long report() {
        return issue.report();
    }

    public String title() {
        return issue.title();
    }

    /** How many printed numbers are old. */
    public long otherNumbers() {
        return figures.stream().filter(ChangedFigure::otherNumber).count();
    }
}
