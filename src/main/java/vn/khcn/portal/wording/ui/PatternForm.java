package vn.khcn.portal.wording.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.wording.LinePattern;

/** The fields of a pattern, with the menus that put figures, lists and fields into a text. */
class PatternForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> LEVELS = List.of("0", "1", "2");
    private final transient RegisterDirectory registers;
    private final transient RegisterForm<PatternValues> form;
    private final ComboBox<String> told = new ComboBox<>();
    private final Checkbox planned = new Checkbox();
    private final PlaceholderMenu menu = new PlaceholderMenu();
    private final String code;
    private String register = "";

    /** @param shown the pattern; without a code for a new one */
    PatternForm(RegisterForm<PatternValues> form, RegisterDirectory registers, List<TopicSummary> topics,
            LinePattern shown) {
        String code = shown.code();
        this.form = form;
        this.registers = registers;
        this.code = code;
        offer(shown.register());
        Map<String, String> names = topics.stream()
                .collect(Collectors.toMap(TopicSummary::code, TopicSummary::name, (a, b) -> a));
        TextField named = new TextField();
        named.setReadOnly(!code.isEmpty());
        form.add("code", named, text -> text).required().hint("wording.hint.code");
        form.line("name").required();
        area("text").required().hint("wording.hint.text");
        area("item").hint("wording.hint.item");
        area("nothing").hint("wording.hint.nothing");
        area("note").hint("wording.hint.note");
        form.pick("topic", topics.stream().filter(t -> !t.units().isEmpty()).map(TopicSummary::code).toList(),
                t -> names.getOrDefault(t, t)).required();
        form.pick("register", registers.all().stream().map(RegisterDefinition::code).toList(), this::registerName);
        form.pick("form", List.of(LinePattern.Form.SENTENCE.name(), LinePattern.Form.EACH.name()),
                f -> getTranslation("wording.form." + f)).required();
        told.setItemLabelGenerator(this::measureName);
        told.setClearButtonVisible(true);
        form.add("of", told, this::measureName).hint("wording.hint.of");
        form.line("where").hint("wording.hint.where");
        form.pick("level", LEVELS, l -> getTranslation("wording.level." + l)).required();
        form.number("order").required();
        form.add("planned", planned, yes -> getTranslation(yes ? "shell.form.yes" : "shell.form.no"))
                .hint("wording.hint.planned");
        form.flag("used");
        add(menu, form);
        addClassName("pattern-form");
    }

    private vn.khcn.portal.shell.component.FormField<String> area(String key) {
        TextArea area = new TextArea();
        area.setMinRows(key.equals("text") ? 4 : 1);
        area.setMaxRows(12);
        area.addFocusListener(focus -> menu.writeInto(area));
        if (key.equals("text")) {
            menu.writeInto(area);
        }
        return form.add(key, area, text -> text).wide();
    }

    /** After the form was opened, and whenever it was typed in: the menus follow the register. */
    void follow() {
        String now = form.typed("register");
        if (!now.equals(register)) {
            offer(now);
        }
    }

    private void offer(String now) {
        register = now;
        RegisterDefinition definition = registers.find(now).orElse(null);
        // A measure of the old register is no choice any more.
        told.setItems(definition == null
                ? List.of()
                : definition.measures().stream().map(Measure::code).toList());
        menu.offer(definition);
    }

    /** The pattern as it stands in the fields. */
    LinePattern pattern(LinePattern before) {
        return new PatternValues(form.typed("code"), form.typed("name"), form.typed("topic"), before.order(),
                form.typed("level"), form.typed("form"), form.typed("register"),
                Objects.requireNonNullElse(told.getValue(), ""), form.typed("where"), form.typed("text"),
                form.typed("item"), form.typed("nothing"), form.typed("note"), planned.getValue(), true).pattern(code);
    }

    private String registerName(@Nullable String of) {
        return of == null ? "" : registers.find(of).map(r -> getTranslation(r.labels() + "title")).orElse(of);
    }

    private String measureName(@Nullable String of) {
        return of == null || of.isEmpty()
                ? ""
                : registers.find(register).map(r -> getTranslation(r.labels() + "measure." + of)).orElse(of);
    }
}
