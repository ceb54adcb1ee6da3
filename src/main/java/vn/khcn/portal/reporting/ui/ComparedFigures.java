package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.reporting.Comparison.FigurePair;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DayText;

/** Figures of two documents: those that differ with both sources, then those of one side, then the equal ones. */
class ComparedFigures extends Div {
    private static final long serialVersionUID = 1L;
    private static final int RECORDS = 8;
    private final transient ComparedSides sides;
    private final transient RecordRoutes routes;

    ComparedFigures(ComparedSides sides, List<FigurePair> figures, RecordRoutes routes) {
        this.sides = sides;
        this.routes = routes;
        List<FigurePair> differ = figures.stream().filter(FigurePair::differs).toList();
        List<FigurePair> single = figures.stream().filter(f -> !f.inBoth()).toList();
        List<FigurePair> equal = figures.stream().filter(f -> f.inBoth() && !f.differs()).toList();
        add(new Paragraph(getTranslation("reporting.compare.counts", differ.size(), single.size(), equal.size())));
        if (!differ.isEmpty()) {
            add(table(differ));
        }
        folded("reporting.compare.single", single);
        folded("reporting.compare.equal", equal);
    }

    private void folded(String title, List<FigurePair> figures) {
        if (!figures.isEmpty()) {
            Details details = new Details(getTranslation(title, figures.size()), table(figures));
            details.setOpened(figures.size() < 6 && getComponentCount() < 2);
            add(details);
        }
    }

    private Div table(List<FigurePair> figures) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "compared");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("reporting.compare.what"));
        number(head.addHeaderCell(), sides.before());
        number(head.addHeaderCell(), sides.now());
        number(head.addHeaderCell(), getTranslation("reporting.compare.change"));
        figures.forEach(figure -> row(table.getBody().addRow(), figure));
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private void row(NativeTableRow row, FigurePair figure) {
        NativeTableCell what = row.addDataCell();
        what.add(new Span(figure.any().definition()));
        if (figure.differs()) {
            what.add(sources(figure));
        }
        value(row.addDataCell(), figure.before(), false);
        value(row.addDataCell(), figure.now(), true);
        NativeTableCell change = row.addDataCell();
        change.addClassName("number");
        if (figure.differs()) {
            change.setText(change(figure));
        }
    }

    private void value(NativeTableCell cell, @Nullable FigureEvidence figure, boolean ofNow) {
        cell.addClassName("number");
        if (figure == null) {
            cell.setText("–");
        } else {
            cell.add(new Anchor(sides.route(figure, ofNow), (figure.printed() + " " + figure.unit()).strip()));
        }
    }

    /** "+14 (+25 %)" */
    private static String change(FigurePair figure) {
        FigureEvidence before = figure.before();
        return figure.change().map(difference -> {
            String sign = difference.signum() > 0 ? "+" : "";
            String words = sign + new FigureValue(difference, "", 2).grouped();
            return before == null || before.value().signum() <= 0
                    ? words
                    : words + " (" + sign + FigureValue.percent(difference, before.value(), 1).grouped() + " %)";
        }).orElse("");
    }

    /** Where each number comes from, and the records that only one of them counts. */
    private Details sources(FigurePair figure) {
        Div both = new Div(source(sides.before(), figure.before(), figure.own(false)),
                source(sides.now(), figure.now(), figure.own(true)));
        both.addClassName("conflict");
        Details details = new Details(getTranslation("reporting.compare.sources"), both);
        details.addClassName("sources");
        return details;
    }

    private Div source(String name, @Nullable FigureEvidence figure, List<RecordRef> own) {
        Div side = new Div();
        side.add(title(name));
        if (figure == null) {
            return side;
        }
        side.add(new Paragraph(figure.definition()));
        Paragraph facts = new Paragraph(getTranslation("reporting.compare.facts", DayText.of(figure.asOf()),
                figure.records().size()));
        facts.addClassName("hint");
        side.add(facts);
        if (figure.override() != null) {
            side.add(new Paragraph(getTranslation("reporting.figure.override") + ": " + figure.override()));
        }
        if (!own.isEmpty()) {
            side.add(title(getTranslation("reporting.compare.own", own.size())), records(own));
        }
        return side;
    }

    private UnorderedList records(List<RecordRef> own) {
        UnorderedList list = new UnorderedList();
        own.stream().limit(RECORDS).map(r -> new ListItem(routes.of(r.type(), r.id())
                .<Component>map(route -> new Anchor(route, r.label())).orElseGet(() -> new Span(r.label()))))
                .forEach(list::add);
        if (own.size() > RECORDS) {
            list.add(new ListItem(getTranslation("reporting.compare.more", own.size() - RECORDS)));
        }
        return list;
    }

    private static Div title(String text) {
        Div title = new Div(text);
        title.addClassName("section-title");
        return title;
    }

    private static void number(NativeTableHeaderCell cell, String text) {
        cell.setText(text);
        cell.addClassName("number");
    }
}
