package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.shell.RecordRoutes;

/** The records behind a number. */
class RecordsDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    RecordsDialog(FigureResult figure, RecordRoutes routes) {
        setHeaderTitle(figure.value().printedWithUnit());
        setWidth("720px");
        add(new Paragraph(figure.definition()));
        if (figure.override() != null) {
            Div reason = new Div(getTranslation("indicators.records.override", figure.override()));
            reason.addClassNames("notice", "amber");
            add(reason);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        figure.records().stream().limit(SHOWN).forEach(record -> list.add(row(record, routes)));
        add(new Paragraph(getTranslation("indicators.records.count", figure.records().size())), list);
        getFooter().add(new Button(getTranslation("indicators.cancel"), click -> close()));
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
