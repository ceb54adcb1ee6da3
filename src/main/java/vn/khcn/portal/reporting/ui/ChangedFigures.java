package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.reporting.ChangedFigure;
import vn.khcn.portal.reporting.ChangedReport;
import vn.khcn.portal.shell.RecordRoutes;

/** The old figures of an issued report: printed, now, and the records that made the difference. */
class ChangedFigures extends Div {
    private static final long serialVersionUID = 1L;
    /** More records than this are said as a number. */
    private static final int NAMED = 5;
    private final transient RecordRoutes routes;

    ChangedFigures(ChangedReport report, RecordRoutes routes) {
        this.routes = routes;
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        List.of("figure", "printed", "now", "records")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("reporting.changed." + column)));
        for (ChangedFigure figure : report.figures()) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().add(new Anchor(ReportNavigation.report(report.issue().report()) + "?doan="
                    + figure.block() + "&so=" + figure.printed().id(), figure.printed().definition()));
            Span printed = new Span((figure.printed().printed() + " " + figure.printed().unit()).strip());
            printed.addClassName("nowrap");
            row.addDataCell().add(printed);
            Span now = new Span((figure.now() + " " + figure.printed().unit()).strip());
            now.addClassName("nowrap");
            if (figure.otherNumber()) {
                now.addClassName("warning");
            }
            row.addDataCell().add(now);
            row.addDataCell().add(records("reporting.changed.came", figure.came()),
                    records("reporting.changed.gone", figure.gone()),
                    records("reporting.changed.reworded", figure.reworded()));
        }
        add(table);
        addClassName("table-scroll");
    }

    private Div records(String key, List<RecordRef> records) {
        Div line = new Div();
        line.setVisible(!records.isEmpty());
        line.add(new Span(getTranslation(key, records.size()) + " "));
        for (int i = 0; i < Math.min(NAMED, records.size()); i++) {
            RecordRef record = records.get(i);
            line.add(new Span(i == 0 ? "" : "; "));
            routes.of(record.type(), record.id()).ifPresentOrElse(
                    route -> line.add(new Anchor(route, record.label())), () -> line.add(new Span(record.label())));
        }
        if (records.size() > NAMED) {
            line.add(new Span(getTranslation("reporting.changed.more", records.size() - NAMED)));
        }
        return line;
    }
}
