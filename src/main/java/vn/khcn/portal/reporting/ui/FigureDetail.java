package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.KeyValues;

/** What a figure counts, and the very records behind it, each with a link. */
class FigureDetail extends Div {
    private static final long serialVersionUID = 1L;

    /** @param atIssue a record's fields when the report was issued; finds nothing before */
    FigureDetail(FigureEvidence figure, RecordRoutes routes,
            Function<RecordRef, Optional<Map<String, String>>> atIssue) {
        addClassName("figure-detail");
        H2 value = new H2(figure.printed());
        Span unit = new Span(figure.unit());
        unit.addClassName("muted");
        Div head = new Div(value, unit);
        head.addClassName("figure-head");
        add(head, new Paragraph(figure.definition()));
        KeyValues facts = new KeyValues("reporting.figure.").add("asOf", DayText.of(figure.asOf()));
        if (figure.override() != null) {
            facts.add("override", figure.override());
        }
        add(facts);
        Div count = new Div(getTranslation("reporting.figure.records", figure.records().size()));
        count.addClassName("section-title");
        UnorderedList records = new UnorderedList();
        records.addClassName("rows");
        figure.records().forEach(record -> records.add(row(record, routes, atIssue)));
        add(count, records);
    }

    /** The whole record as it was, to be opened. */
    private static Details then(RecordRef record, Map<String, String> fields) {
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        fields.forEach((label, value) -> list.add(new DescriptionList.Term(label),
                new DescriptionList.Description(value)));
        Details details = new Details("", list);
        details.setSummaryText(details.getTranslation("reporting.figure.atIssue"));
        details.getElement().setAttribute("data-record", Long.toString(record.id()));
        return details;
    }

    private static ListItem row(RecordRef record, RecordRoutes routes,
            Function<RecordRef, Optional<Map<String, String>>> atIssue) {
        Div words = new Div();
        words.addClassName("grow");
        routes.of(record.type(), record.id()).ifPresentOrElse(route -> words.add(new Anchor(route, record.label())),
                () -> words.add(new Span(record.label())));
        Div fields = new Div(record.fields().entrySet().stream().map(f -> f.getKey() + ": " + f.getValue())
                .collect(Collectors.joining(" · ")));
        fields.addClassName("hint");
        words.add(fields);
        atIssue.apply(record).ifPresent(then -> words.add(then(record, then)));
        return new ListItem(words);
    }
}
