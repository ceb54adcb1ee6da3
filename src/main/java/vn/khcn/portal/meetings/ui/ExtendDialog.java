package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.khcn.portal.meetings.DirectiveDetails;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;

/** Moves a directive's deadline with a reason. */
class ExtendDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ExtendDialog(MeetingServices services, DirectiveDetails directive, Runnable moved) {
        setHeaderTitle(getTranslation("meetings.extend.title"));
        setWidth("min(480px, 95vw)");
        DateField to = new DateField(getTranslation("meetings.extend.to"));
        to.setHelperText(getTranslation("meetings.extend.now", DayText.of(directive.summary().due())));
        TextArea reason = new TextArea(getTranslation("meetings.answer.reason"));
        reason.setWidthFull();
        Button go = new Button(getTranslation("meetings.extend.title"), click -> {
            LocalDate day = to.getValue();
            if (day == null) {
                to.setInvalid(true);
                return;
            }
            try {
                services.directives().extend(directive.summary().id(), directive.summary().version(), day,
                        reason.getValue());
                close();
                Notice.done("meetings.extend.done");
                moved.run();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(to, reason);
    }
}
