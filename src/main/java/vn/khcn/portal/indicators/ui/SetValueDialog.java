package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.SetValueService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.shell.component.Notice;

/** Sets a month's number against what is counted, with the reason that whoever reviews the report will read. */
class SetValueDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    SetValueDialog(long indicator, IndicatorDefinition definition, Period month, Optional<FigureValue> shown,
            Optional<SetValueService.Known> known, SetValueService values, Runnable changed) {
        setHeaderTitle(getTranslation("indicators.set.title", month.label()));
        setWidth("520px");
        add(new Paragraph(getTranslation("indicators.set.help",
                shown.map(FigureValue::printedWithUnit).orElse("–"))));
        BigDecimalField amount = new BigDecimalField(
                getTranslation("indicators.set.amount", definition.unitOfMeasure()));
        amount.setRequiredIndicatorVisible(true);
        amount.setWidthFull();
        TextArea reason = new TextArea(getTranslation("indicators.set.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("indicators.set.reasonHint"));
        known.ifPresent(set -> {
            amount.setValue(FigureValue.plain(set.amount()));
            reason.setValue(set.reason());
            getFooter().add(new Button(getTranslation("indicators.set.count"), click -> act(() -> {
                values.count(indicator, month);
                Notice.done("indicators.set.counted");
            }, reason, changed)));
        });
        Button save = new Button(getTranslation("indicators.set.save"), click -> {
            amount.setInvalid(amount.getValue() == null);
            amount.setErrorMessage(getTranslation("shell.form.required"));
            if (!amount.isInvalid()) {
                act(() -> {
                    values.set(indicator, month, amount.getValue(), reason.getValue());
                    Notice.done("indicators.set.saved");
                }, reason, changed);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("indicators.cancel"), click -> close()), save);
        add(amount, reason);
    }

    private void act(Runnable deed, TextArea reason, Runnable changed) {
        try {
            deed.run();
            close();
            changed.run();
        } catch (BusinessRule rule) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            reason.focus();
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
    }
}
