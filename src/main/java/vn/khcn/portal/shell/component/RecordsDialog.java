package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.shell.RecordRoutes;

/** The records behind a number, each with the way to its page. */
public class RecordsDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    /**
     * @param figure     the number as shown
     * @param definition what it counts, in words
     * @param override   why a person set the number against the records, else null
     */
    public RecordsDialog(String figure, String definition, @Nullable String override, List<RecordRef> records,
            RecordRoutes routes) {
        setHeaderTitle(figure);
        setWidth("min(720px, 96vw)");
        add(new Paragraph(definition));
        if (override != null) {
            Div reason = new Div(getTranslation("shell.records.override", override));
            reason.addClassNames("notice", "amber");
            add(reason);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        records.stream().limit(SHOWN).forEach(record -> list.add(row(record, routes)));
        add(new Paragraph(getTranslation("shell.records.count", records.size())), list);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()));
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
