package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.reporting.template.TemplateService;
import vn.khcn.portal.reporting.template.TemplateSummary;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** A duty to report: adding and changing it. */
class RegimeDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final TextField name = text("name");
    private final TextField code = text("code");
    private final TextField legalBase = text("legalBase");
    private final TextField recipient = text("recipient");
    private final Select<PeriodCalendar> calendar = choice("calendar", PeriodCalendar.values());
    private final Select<PeriodKind> kind = choice("periodKind", PeriodKind.values());
    private final IntegerField shift = number("cutOffShift");
    private final IntegerField deadline = number("deadlineDays");
    private final ComboBox<TemplateSummary> template = new ComboBox<>(getTranslation("reporting.regime.template"));
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final transient @Nullable RegimeDetails before;
    private final transient Setting setting;
    private final Div example = new Div();
    private final Div annexes = new Div();

    /** What the dialog asks to show what a regime comes to: its days in a period, and the annexes of its outline. */
    record Setting(RegimeService regimes, TemplateService templates, PeriodService periods, HolidayService holidays,
            BusinessClock clock) {}

    RegimeDialog(Setting setting, List<TemplateSummary> templates, @Nullable RegimeDetails before, Runnable saved) {
        this.setting = setting;
        this.before = before;
        setHeaderTitle(getTranslation(before == null ? "reporting.regime.add" : "reporting.regime.edit"));
        setWidth("640px");
        code.setHelperText(getTranslation("reporting.regime.codeHint"));
        template.setItems(templates);
        template.setItemLabelGenerator(TemplateSummary::name);
        fields.putAll(Map.of("name", name, "code", code, "deadlineDays", deadline, "cutOffShift", shift, "template",
                template));
        fill(templates);
        legalBase.setHelperText(getTranslation("reporting.regime.legalBaseHint"));
        recipient.setHelperText(getTranslation("reporting.regime.recipientHint"));
        shift.setHelperText(getTranslation("reporting.regime.shiftHint"));
        example.addClassName("notice");
        annexes.addClassName("hint");
        add(new FormLayout(name, code, legalBase, recipient, template, calendar, kind, shift, deadline), example,
                annexes);
        List.<HasValue<?, ?>>of(calendar, kind, shift, deadline, template)
                .forEach(field -> field.addValueChangeListener(change -> explain()));
        explain();
        Button keep = new Button(getTranslation("reporting.dialog.save"), click -> {
            try {
                setting.regimes().save(typed());
                close();
                saved.run();
            } catch (BusinessRule rule) {
                HasValidation field = fields.get(Objects.requireNonNullElse(rule.field(), ""));
                if (field == null) {
                    Notice.problem(rule);
                } else {
                    field.setInvalid(true);
                    field.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
                }
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), keep);
    }

    private void fill(List<TemplateSummary> templates) {
        RegimeDetails was = before;
        calendar.setValue(was == null ? setting.periods().calendar() : was.calendar());
        kind.setValue(was == null ? PeriodKind.MONTH : was.periodKind());
        shift.setValue(was == null ? 0 : was.cutOffShift());
        deadline.setValue(was == null ? 2 : was.deadlineDays());
        if (was != null) {
            name.setValue(was.name());
            code.setValue(was.code());
            legalBase.setValue(was.legalBase());
            recipient.setValue(was.recipient());
            templates.stream().filter(t -> t.id() == was.template()).findFirst().ifPresent(template::setValue);
        }
    }

    /** The days of the period that today lies in, as this regime counts them, and what its outline appends. */
    private void explain() {
        RegimeDetails typed = typed();
        Period period = typed.calendar().monthOf(setting.clock().today()).within(typed.periodKind());
        LocalDate cutOff = typed.cutOff(period);
        example.setText(getTranslation("reporting.regime.example", PeriodText.of(period),
                DayText.of(typed.calendar().range(period).from()), DayText.of(cutOff),
                DayText.of(setting.holidays().workingDays().plus(cutOff, Math.max(0, typed.deadlineDays()))))
                + (typed.cutOffShift() < 0 ? " " + getTranslation("reporting.regime.estimated") : ""));
        List<String> headings = typed.template() == 0
                ? List.of()
                : setting.templates().draft(typed.template()).annexes().stream()
                        .map(annex -> annex.heading() + ": " + String.join(" ", annex.title())).toList();
        annexes.setText(headings.isEmpty()
                ? getTranslation("reporting.regime.noAnnex")
                : getTranslation("reporting.regime.annexes", String.join("; ", headings)));
    }

    private RegimeDetails typed() {
        TemplateSummary chosen = template.getValue();
        return new RegimeDetails(before == null ? 0 : before.id(), before == null ? 0 : before.version(),
                name.getValue(), legalBase.getValue(), recipient.getValue(), calendar.getValue(), kind.getValue(),
                value(shift), value(deadline), chosen == null ? 0 : chosen.id(),
                code.getValue());
    }

    private static int value(IntegerField field) {
        Integer typed = field.getValue();
        return typed == null ? 0 : typed;
    }

    private TextField text(String field) {
        return new TextField(getTranslation("reporting.regime." + field));
    }

    private IntegerField number(String field) {
        return new IntegerField(getTranslation("reporting.regime." + field));
    }

    private <E extends Enum<E>> Select<E> choice(String field, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation("reporting.regime." + field));
        select.setItems(values);
        select.setItemLabelGenerator(value -> getTranslation("reporting.choice." + value.name()));
        return select;
    }
}
