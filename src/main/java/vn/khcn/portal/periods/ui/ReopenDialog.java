package vn.khcn.portal.periods.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** Opens a closed period again for one unit: until when, and why. */
public class ReopenDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int PERIODS = 13;
    private final Select<UnitOption> unit = new Select<>();
    private final Select<Period> period = new Select<>();
    private final DateField until = new DateField(getTranslation("periods.reopen.until"));
    private final TextArea reason = new TextArea(getTranslation("periods.reopen.reason"));

    /**
     * @param chosenUnit   the unit to begin with, or null
     * @param chosenPeriod the period to begin with
     * @param today        the business day
     */
    public ReopenDialog(PeriodService periods, List<UnitOption> units, @Nullable Long chosenUnit, Period chosenPeriod,
            LocalDate today, Runnable done) {
        setHeaderTitle(getTranslation("periods.reopen.title"));
        setWidth("480px");
        unit.setLabel(getTranslation("periods.reopen.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitOption::shortName);
        units.stream().filter(u -> chosenUnit != null && u.id() == chosenUnit).findFirst().ifPresent(unit::setValue);
        period.setLabel(getTranslation("periods.reopen.period"));
        period.setItems(IntStream.range(0, PERIODS).mapToObj(i -> chosenPeriod.plus(-i)).toList());
        period.setItemLabelGenerator(PeriodText::of);
        period.setValue(chosenPeriod);
        until.setValue(today);
        until.setMin(today);
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        unit.setWidthFull();
        period.setWidthFull();
        until.setWidthFull();
        reason.setWidthFull();
        add(unit, period, until, reason);
        Button go = new Button(getTranslation("periods.reopen.go"), click -> reopen(periods, done));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
    }

    private void reopen(PeriodService periods, Runnable done) {
        UnitOption chosen = unit.getValue();
        LocalDate day = until.getValue();
        unit.setInvalid(chosen == null);
        until.setInvalid(day == null);
        if (chosen == null || day == null) {
            return;
        }
        try {
            periods.reopen(chosen.id(), period.getValue(), reason.getValue(), day);
            close();
            Notice.done("periods.reopen.done", chosen.shortName(), DayText.of(day));
            done.run();
        } catch (BusinessRule rule) {
            String text = getTranslation(rule.key(), rule.arguments());
            if ("reason".equals(rule.field())) {
                reason.setInvalid(true);
                reason.setErrorMessage(text);
            } else {
                until.setInvalid(true);
                until.setErrorMessage(text);
            }
        }
    }
}
