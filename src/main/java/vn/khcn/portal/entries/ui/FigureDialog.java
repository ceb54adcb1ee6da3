package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.KeyValues;

/** What a figure counts, and the very records behind it. */
class FigureDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    FigureDialog(EntryFigures.Reader reader, String text, String token) {
        setWidth("640px");
        setHeaderTitle(getTranslation("entries.figure.title"));
        getFooter().add(new Button(getTranslation("entries.dialog.close"), click -> close()));
        reader.of(text).stream().filter(s -> s.token().equals(token)).findFirst().ifPresentOrElse(this::show,
                () -> add(new Paragraph(getTranslation(
                        token.startsWith("#") ? "entries.figure.record" : "entries.figure.unknown", token))));
    }

    private void show(EntryFigures.Shown figure) {
        String none = "";
        add(new KeyValues("entries.figure.").add("definition", figure.result().definition())
                .add("value", figure.result().value().printedWithUnit())
                .add("previous", figure.previous().map(FigureValue::printedWithUnit).orElse(none))
                .add("lastYear", figure.lastYear().map(FigureValue::printedWithUnit).orElse(none))
                .add("asOf", DayText.of(figure.result().asOf())));
        UnorderedList records = new UnorderedList();
        records.addClassName("record-list");
        // A long list is scrolled by keyboard too.
        records.getElement().setAttribute("tabindex", "0");
        for (RecordRef record : figure.result().records()) {
            Span fields = new Span(record.fields().entrySet().stream().map(f -> f.getKey() + ": " + f.getValue())
                    .collect(Collectors.joining(" · ")));
            fields.addClassName("hint");
            records.add(new ListItem(new Span(record.label()), fields));
        }
        add(new Paragraph(getTranslation("entries.figure.records", figure.result().records().size())), records);
    }
}
