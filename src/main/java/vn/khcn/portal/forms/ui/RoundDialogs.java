package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.forms.FormService;
import vn.khcn.portal.forms.FormSummary;
import vn.khcn.portal.forms.OpenRound;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** Asks units for a form or an answer; gives them more time. */
@Component
class RoundDialogs {
    private final RoundService rounds;
    private final FormService forms;
    private final PeopleService people;
    private final PeriodService periods;
    private final InboundService inbound;

    RoundDialogs(RoundService rounds, FormService forms, PeopleService people, PeriodService periods,
            InboundService inbound) {
        this.rounds = rounds;
        this.forms = forms;
        this.people = people;
        this.periods = periods;
        this.inbound = inbound;
    }

    void open(LongConsumer opened) {
        TextField title = new TextField(text("forms.field.title"));
        TextArea question = new TextArea(text("forms.field.question"));
        Select<FormSummary> form = new Select<>();
        form.setLabel(text("forms.field.form"));
        form.setItems(forms.list().stream().filter(f -> f.published() > 0).toList());
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(text("forms.field.noForm"));
        form.setItemLabelGenerator(f -> f == null ? text("forms.field.noForm") : f.name());
        TextArea columns = new TextArea(text("forms.field.columns"));
        columns.setHelperText(text("forms.field.columnsHelp"));
        columns.setValue(text("forms.field.columnsFirst"));
        Select<Period> period = new Select<>();
        period.setLabel(text("forms.field.period"));
        period.setItems(PeriodChoice.around(periods.current()));
        period.setItemLabelGenerator(PeriodText::of);
        period.setValue(periods.current());
        MultiSelectComboBox<UnitOption> units = new MultiSelectComboBox<>(text("forms.field.unitIds"));
        units.setItems(people.units());
        units.setItemLabelGenerator(UnitOption::name);
        form.addValueChangeListener(change -> {
            FormSummary chosen = change.getValue();
            columns.setVisible(chosen == null);
            if (chosen != null) {
                try {
                    units.setValue(rounds.owners(chosen.id()));
                } catch (BusinessRule refused) {
                    Notice.problem(refused);
                }
                if (title.isEmpty()) {
                    title.setValue(chosen.name());
                }
            }
        });
        DateField due = new DateField(text("forms.field.dueOn"));
        ComboBox<InboundOption> asking = new ComboBox<>(text("forms.field.inbound"));
        asking.setItems(query -> inbound.find(query.getFilter().orElse("")).stream().skip(query.getOffset())
                .limit(query.getLimit()));
        asking.setItemLabelGenerator(d -> d.cited() + ": " + d.subject());
        asking.setClearButtonVisible(true);
        Dialog dialog = dialog("forms.round.open", "forms.round.go",
                Map.of("title", title, "question", question, "columns", columns, "unitIds", units, "dueOn", due),
                () -> opened.accept(rounds.open(new OpenRound(title.getValue(), question.getValue(),
                        form.getValue() == null ? null : form.getValue().id(), asked(columns.getValue()),
                        period.getValue(), day(due), units.getValue().stream().map(UnitOption::id)
                                .collect(Collectors.toSet()),
                        asking.getValue() == null ? null : asking.getValue().id()))));
        dialog.add(fields(title, question, asking, form, columns, period, due, units));
        dialog.open();
    }

    void extend(long round, int version, LocalDate from, Runnable done) {
        DateField due = new DateField(text("forms.field.dueOn"));
        due.setValue(from);
        Dialog dialog = dialog("forms.round.extend", "forms.round.extendGo", Map.of("dueOn", due), () -> {
            rounds.extend(round, version, day(due));
            done.run();
        });
        dialog.add(fields(due));
        dialog.open();
    }

    private static LocalDate day(DateField field) {
        LocalDate day = field.getValue();
        if (day == null) {
            throw BusinessRule.at("dueOn", "forms.rule.dueMissing");
        }
        return day;
    }

    /** One column on a line; a number's line begins with "#". */
    static List<OpenRound.AskedColumn> asked(String lines) {
        return lines.lines().map(String::strip).filter(l -> !l.isEmpty())
                .map(l -> new OpenRound.AskedColumn(l.replaceFirst("^#\\s*", ""), l.startsWith("#"))).toList();
    }

    private static Div fields(com.vaadin.flow.component.Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form");
        return form;
    }

    private static Dialog dialog(String title, String label, Map<String, HasValidation> byKey, Runnable deed) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text(title));
        dialog.setWidth("min(44rem, 95vw)");
        dialog.setCloseOnOutsideClick(false);
        Button go = new Button(text(label), click -> {
            try {
                byKey.values().forEach(f -> f.setInvalid(false));
                deed.run();
                dialog.close();
            } catch (BusinessRule rule) {
                HasValidation field = byKey.get(Objects.requireNonNullElse(rule.field(), ""));
                if (field == null) {
                    Notice.problem(rule);
                } else {
                    field.setErrorMessage(I18NProvider.translate(rule.key(), rule.arguments()));
                    field.setInvalid(true);
                }
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("shell.form.cancel"), click -> dialog.close()), go);
        return dialog;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
