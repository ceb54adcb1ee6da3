package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.khcn.portal.reporting.outline.Outline;

/** What stands round the sections of an outline: name, kind, subject, addressees, bases, recipients, signature. */
class HeadForm extends Div {
    private static final long serialVersionUID = 1L;

    /** @param apply hears the changed outline */
    HeadForm(Outline outline, Consumer<Outline> apply) {
        TextField name = line("name", outline.name());
        TextField kind = line("documentKind", outline.documentKind());
        TextField type = line("type", outline.type());
        TextField subject = line("subject", outline.subject());
        TextArea addressees = lines("addressees", outline.addressees());
        TextArea bases = lines("bases", outline.bases());
        TextArea recipients = lines("recipients", outline.recipients());
        TextArea signature = lines("signature", outline.signature());
        Button keep = new Button(getTranslation("reporting.section.apply"),
                click -> apply.accept(new Outline(outline.code(), name.getValue(), kind.getValue(), type.getValue(),
                        subject.getValue(), list(addressees), list(bases), list(recipients), list(signature),
                        outline.sections(), outline.annexes())));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("reporting.outlinehead.title")), name, kind, type, subject, addressees, bases,
                recipients, signature, keep);
    }

    private TextField line(String field, String value) {
        TextField line = new TextField(getTranslation("reporting.outlinehead." + field));
        line.setValue(value);
        line.setWidthFull();
        return line;
    }

    private TextArea lines(String field, List<String> values) {
        TextArea lines = new TextArea(getTranslation("reporting.outlinehead." + field));
        lines.setValue(String.join("\n", values));
        lines.setHelperText(getTranslation("reporting.outlinehead.perLine"));
        lines.setWidthFull();
        return lines;
    }

    private static List<String> list(TextArea lines) {
        return lines.getValue().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
