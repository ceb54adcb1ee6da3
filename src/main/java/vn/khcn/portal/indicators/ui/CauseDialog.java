package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import vn.khcn.portal.indicators.OffPlanCause;
import vn.khcn.portal.kernel.BusinessRule;

/** A unit says why something is off its plan: a cause from the list and a comment. */
class CauseDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final Select<OffPlanCause> cause = new Select<>();
    private final TextArea comment = new TextArea(getTranslation("indicators.offPlan.comment"));

    CauseDialog(SerializableBiConsumer<OffPlanCause, String> given) {
        setHeaderTitle(getTranslation("indicators.offPlan.explain"));
        setWidth("min(520px, 95vw)");
        setCloseOnOutsideClick(false);
        cause.setLabel(getTranslation("indicators.offPlan.cause"));
        cause.setItems(OffPlanCause.values());
        cause.setItemLabelGenerator(c -> getTranslation(c.textKey()));
        cause.setRequiredIndicatorVisible(true);
        cause.setWidthFull();
        comment.setWidthFull();
        comment.setMinRows(3);
        Button go = new Button(getTranslation("indicators.offPlan.send"), click -> {
            try {
                given.accept(cause.getValue(), comment.getValue());
                close();
            } catch (BusinessRule rule) {
                refuse(rule);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(cause, comment);
    }

    private void refuse(BusinessRule rule) {
        String words = getTranslation(rule.key(), rule.arguments());
        cause.setInvalid("cause".equals(rule.field()));
        comment.setInvalid(!"cause".equals(rule.field()));
        cause.setErrorMessage(words);
        comment.setErrorMessage(words);
    }
}
