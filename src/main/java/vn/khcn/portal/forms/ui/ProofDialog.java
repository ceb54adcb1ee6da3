package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.KeyValues;

/** What a counted cell counts, and the very records behind it. */
class ProofDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ProofDialog(FigureResult figure, RecordRoutes routes) {
        setHeaderTitle(getTranslation("forms.proof.title"));
        setWidth("min(640px, 95vw)");
        getFooter().add(new Button(getTranslation("forms.dialog.close"), click -> close()));
        add(new KeyValues("forms.proof.").add("definition", figure.definition())
                .add("value", figure.value().printedWithUnit()).add("asOf", DayText.of(figure.asOf())));
        UnorderedList records = new UnorderedList();
        records.addClassName("record-list");
        records.getElement().setAttribute("tabindex", "0");
        for (RecordRef record : figure.records()) {
            Span fields = new Span(record.fields().entrySet().stream().map(f -> f.getKey() + ": " + f.getValue())
                    .collect(Collectors.joining(" · ")));
            fields.addClassName("hint");
            records.add(new ListItem(routes
                    .of(record.type(), record.id()).<com.vaadin.flow.component.Component>map(
                            route -> new Anchor(route, record.label()))
                    .orElseGet(() -> new Span(record.label())), fields));
        }
        add(new Paragraph(getTranslation("forms.proof.records", figure.records().size())), records);
    }
}
