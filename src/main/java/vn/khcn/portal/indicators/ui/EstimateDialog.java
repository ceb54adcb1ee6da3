package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import vn.khcn.portal.indicators.EstimateLine;
import vn.khcn.portal.indicators.EstimateService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** Says what an indicator is expected to come to, and on what that rests. */
class EstimateDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final BigDecimalField amount;
    private final TextArea basis;
    private final transient Runnable changed;

    EstimateDialog(EstimateLine line, Period period, EstimateService estimates, Runnable changed) {
        this.changed = changed;
        setHeaderTitle(getTranslation("indicators.estimate.of", line.definition().name()));
        setWidth("520px");
        amount = new BigDecimalField(getTranslation("indicators.estimate.amount", PeriodText.of(period),
                line.definition().unitOfMeasure()));
        basis = new TextArea(getTranslation("indicators.estimate.basis"));
        basis.setHelperText(getTranslation("indicators.estimate.basisHint"));
        amount.setRequiredIndicatorVisible(true);
        basis.setRequiredIndicatorVisible(true);
        amount.setWidthFull();
        basis.setWidthFull();
        add(new Paragraph(getTranslation("indicators.estimate.soFar", line.soFar().printedWithUnit())), amount, basis);
        FigureValue known = line.estimate();
        if (known != null) {
            BigDecimal shown = known.number().stripTrailingZeros();
            amount.setValue(shown.scale() < 0 ? shown.setScale(0) : shown);
            basis.setValue(line.basis());
            getFooter().add(new Button(getTranslation("indicators.estimate.forget"),
                    click -> act(() -> estimates.forget(line.indicator(), period))));
        }
        Button save = new Button(getTranslation("indicators.estimate.save"), click -> {
            amount.setInvalid(amount.getValue() == null);
            amount.setErrorMessage(getTranslation("shell.form.required"));
            if (!amount.isInvalid()) {
                act(() -> estimates.expect(line.indicator(), period, amount.getValue(), basis.getValue()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("indicators.cancel"), click -> close()), save);
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            Notice.done("indicators.estimate.saved");
            close();
            changed.run();
        } catch (BusinessRule rule) {
            boolean atAmount = "amount".equals(rule.field());
            (atAmount ? amount : basis).focus();
            amount.setInvalid(atAmount);
            basis.setInvalid(!atAmount);
            amount.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            basis.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
    }
}
