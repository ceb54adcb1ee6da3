package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.Notice;

/** The registry gives the notice its number and date and issues it: the next number of the book, or the one given outside. */
class IssueDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    IssueDialog(MeetingServices services, long meeting, Runnable issued) {
        setHeaderTitle(getTranslation("meetings.step.ISSUE"));
        setWidth("min(420px, 95vw)");
        DateField date = new DateField(getTranslation("meetings.issue.date"));
        date.setValue(services.clock().today());
        IntegerField number = new IntegerField(getTranslation("meetings.issue.number"));
        number.setMin(1);
        number.setHelperText(getTranslation("meetings.issue.numberHint"));
        Button go = new Button(getTranslation("meetings.step.ISSUE"), click -> {
            LocalDate day = date.getValue();
            if (day == null) {
                date.setInvalid(true);
                return;
            }
            Integer given = number.getValue();
            close();
            services.joinery().background("meetings.issue.running",
                    progress -> services.notices().issue(meeting, given, day), issue -> {
                        Notice.done("meetings.issue.done");
                        issued.run();
                    });
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(new Paragraph(getTranslation("meetings.issue.what")), date, number);
    }
}
