package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.KeyValues;

/** What a figure counts, and the very records behind it, each with a link. */
class FigureDetail extends Div {
    private static final long serialVersionUID = 1L;

    FigureDetail(FigureEvidence figure, RecordRoutes routes) {
        addClassName("figure-detail");
        H2 value = new H2(figure.printed());
        Span unit = new Span(figure.unit());
        unit.addClassName("muted");
        Div head = new Div(value, unit);
        head.addClassName("figure-head");
        add(head, new Paragraph(figure.definition()));
        KeyValues facts = new KeyValues("reporting.figure.").add("asOf", DayText.of(figure.asOf())).add("key",
                figure.key());
        if (figure.override() != null) {
            facts.add("override", figure.override());
        }
        add(facts);
        Div count = new Div(getTranslation("reporting.figure.records", figure.records().size()));
        count.addClassName("section-title");
        UnorderedList records = new UnorderedList();
        records.addClassName("rows");
        figure.records().forEach(record -> records.add(row(record, routes)));
        add(count, records);
    }

    private static ListItem row(RecordRef record, RecordRoutes routes) {
        Div words = new Div();
        words.addClassName("grow");
        routes.of(record.type(), record.id()).ifPresentOrElse(route -> words.add(new Anchor(route, record.label())),
                () -> words.add(new Span(record.label())));
        Div fields = new Div(record.fields().entrySet().stream().map(f -> f.getKey() + ": " + f.getValue())
                .collect(Collectors.joining(" · ")));
        fields.addClassName("hint");
        words.add(fields);
        return new ListItem(words);
    }
}
