package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.Notice;

/** A topic as entered; rules stand at their fields. */
class TopicDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private final TextField code = new TextField(getTranslation("entries.topic.code"));
    private final TextField name = new TextField(getTranslation("entries.topic.name"));
    private final IntegerField order = new IntegerField(getTranslation("entries.topic.order"));
    private final MultiSelectComboBox<UnitOption> units = new MultiSelectComboBox<>(
            getTranslation("entries.topic.units"));
    private final CheckboxGroup<EntryKind> required = new CheckboxGroup<>(getTranslation("entries.topic.required"));
    private final ComboBox<String> source = new ComboBox<>(getTranslation("entries.topic.source"));
    private final DateField from = new DateField(getTranslation("entries.topic.from"));
    private final DateField to = new DateField(getTranslation("entries.topic.to"));
    private final Map<String, AbstractField<?, ?>> fields = Map.of("code", code, "name", name, "validTo", to);

    TopicDialog(TopicService topics, List<UnitOption> all, @Nullable TopicSummary topic, Runnable saved) {
        setHeaderTitle(getTranslation(topic == null ? "entries.topic.add" : "entries.topic.edit"));
        setWidth("720px");
        units.setItems(all);
        units.setItemLabelGenerator(UnitOption::shortName);
        required.setItems(EntryKind.values());
        required.setItemLabelGenerator(kind -> getTranslation("entries.kind." + kind));
        code.setHelperText(getTranslation("entries.topic.codeHelp"));
        Map<String, String> offered = topics.lineSources();
        source.setItems(offered.keySet());
        source.setItemLabelGenerator(asked -> words(asked, offered.getOrDefault(asked, "")));
        source.setClearButtonVisible(true);
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(typed -> source.setValue(typed.getDetail().strip()));
        source.setHelperText(getTranslation("entries.topic.sourceHelp"));
        from.setRequiredIndicatorVisible(true);
        fill(all, topic, topics.all().stream().mapToInt(TopicSummary::order).max().orElse(0) + 1);
        FormLayout form = new FormLayout(code, name, order, units, from, to, required, source);
        form.setColspan(required, 2);
        form.setColspan(source, 2);
        add(form);
        Button save = new Button(getTranslation("entries.topic.save"), click -> {
            try {
                if (topic == null) {
                    topics.add(form());
                } else {
                    topics.change(topic.id(), topic.version(), form());
                }
                close();
                Notice.done("entries.topic.saved");
                saved.run();
            } catch (BusinessRule rule) {
                refuse(rule);
            } catch (RuntimeException failed) {
                Notice.problem(failed);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
    }

    /** @param after place behind all that are there */
    private void fill(List<UnitOption> all, @Nullable TopicSummary topic, int after) {
        from.setValue(topic == null ? ALWAYS : topic.validFrom());
        order.setValue(topic == null ? after : topic.order());
        if (topic != null) {
            code.setValue(topic.code());
            code.setReadOnly(true);
            name.setValue(topic.name());
            units.setValue(all.stream().filter(u -> topic.units().contains(u.id())).collect(Collectors.toSet()));
            required.setValue(topic.required());
            source.setValue(topic.lineSource());
            to.setValue(topic.validTo());
        }
    }

    /** A source in words; one with parameters as it is typed. */
    private String words(String code, String called) {
        if (!called.isEmpty()) {
            return getTranslation("entries.topic.register", called);
        }
        String text = getTranslation("entries.source." + code);
        return text.endsWith(code) ? code : text;
    }

    private TopicForm form() {
        return new TopicForm(code.getValue(), name.getValue(), Objects.requireNonNullElse(order.getValue(), 0),
                required.getValue(), units.getValue().stream().map(UnitOption::id).collect(Collectors.toSet()),
                source.getValue(), Objects.requireNonNullElse(from.getValue(), ALWAYS), to.getValue());
    }

    private void refuse(BusinessRule rule) {
        String text = getTranslation(rule.key(), rule.arguments());
        if (rule.field() != null && fields.get(rule.field()) instanceof HasValidation field) {
            field.setInvalid(true);
            field.setErrorMessage(text);
        } else {
            Notice.problem(rule);
        }
    }
}
