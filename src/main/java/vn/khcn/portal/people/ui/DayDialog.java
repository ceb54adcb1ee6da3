package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.DateField;

/** Asks for the last day of a unit, an office or an account. */
class DayDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    DayDialog(String title, String consequence, LocalDate proposed, Consumer<LocalDate> end) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(420px, 95vw)");
        DateField day = new DateField(getTranslation("people.field.validTo"));
        day.setValue(proposed);
        FieldProblems problems = new FieldProblems().field("validTo", day);
        Button deed = new Button(getTranslation("people.dialog.end"), click -> {
            if (problems.show(() -> {
                if (day.getValue() == null) {
                    throw BusinessRule.at("validTo", "people.rule.required");
                }
                end.accept(day.getValue());
            })) {
                close();
            }
        });
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation(consequence)), day);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), deed);
    }
}
