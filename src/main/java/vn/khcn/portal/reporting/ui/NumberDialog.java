package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.Notice;

/** The registry gives number and date: the next number of the book, or the one given outside. */
class NumberDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    NumberDialog(ReportServices services, long report, Runnable moved) {
        setHeaderTitle(getTranslation("reporting.step.NUMBER"));
        setWidth("420px");
        DateField date = new DateField(getTranslation("reporting.number.date"));
        date.setValue(services.clock().today());
        date.setRequiredIndicatorVisible(true);
        IntegerField number = new IntegerField(getTranslation("reporting.number.given"));
        number.setMin(1);
        number.setHelperText(getTranslation("reporting.number.next"));
        Button give = new Button(getTranslation("reporting.step.NUMBER"), click -> {
            LocalDate day = date.getValue();
            if (day == null) {
                date.setInvalid(true);
                return;
            }
            try {
                services.issues().number(report, number.getValue(), day);
                close();
                moved.run();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), give);
        Div fields = new Div(new Paragraph(getTranslation("reporting.number.what")), date, number);
        fields.addClassName("form");
        add(fields);
    }
}
