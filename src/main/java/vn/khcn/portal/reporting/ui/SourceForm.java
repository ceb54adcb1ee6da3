package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.khcn.portal.press.Block.ParagraphStyle;
import vn.khcn.portal.reporting.outline.OutlineRules;
import vn.khcn.portal.reporting.outline.OutlineSource;

/** The fields of one source of a section. */
class SourceForm extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Supplier<OutlineSource> typed;

    /** @param topics codes that may be printed */
    SourceForm(OutlineSource source, TemplateServices services, Collection<String> topics) {
        addClassName("source-form");
        typed = switch (source) {
            case OutlineSource.FixedText text -> text(text);
            case OutlineSource.Entries entries -> entries(entries, topics);
            case OutlineSource.Lines lines -> {
                Select<String> code = choice("source", services.registers().lineCodes(), lines.source());
                TextField parameters = parameters(lines.parameters());
                yield () -> new OutlineSource.Lines(code.getValue(), read(parameters.getValue()));
            }
            case OutlineSource.TableOf table -> {
                Select<String> code = choice("source", services.registers().tableCodes(), table.source());
                TextField parameters = parameters(table.parameters());
                yield () -> new OutlineSource.TableOf(code.getValue(), read(parameters.getValue()));
            }
        };
    }

    OutlineSource typed() {
        return typed.get();
    }

    private Supplier<OutlineSource> text(OutlineSource.FixedText text) {
        Select<ParagraphStyle> style = style(text.style());
        TextArea words = new TextArea(getTranslation("reporting.source.text"));
        words.setValue(text.text());
        words.setWidthFull();
        words.setHelperText(getTranslation("reporting.source.textHelp"));
        add(words);
        return () -> new OutlineSource.FixedText(style.getValue(), words.getValue());
    }

    private Supplier<OutlineSource> entries(OutlineSource.Entries entries, Collection<String> topics) {
        Select<String> kind = new Select<>();
        kind.setLabel(getTranslation("reporting.source.entry"));
        kind.setItems(OutlineRules.ENTRY_KINDS);
        kind.setItemLabelGenerator(k -> getTranslation("reporting.choice." + k));
        kind.setValue(entries.entry());
        Select<ParagraphStyle> style = style(entries.style());
        Set<String> all = new LinkedHashSet<>(entries.topics());
        all.addAll(topics);
        MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>(getTranslation("reporting.source.topics"));
        chosen.setItems(all);
        chosen.setValue(entries.topics());
        chosen.setWidthFull();
        add(kind, chosen);
        return () -> new OutlineSource.Entries(kind.getValue(), ordered(entries.topics(), chosen.getValue()),
                style.getValue());
    }

    /** Topics that stay keep their order; new ones come after. */
    private static List<String> ordered(List<String> before, Set<String> chosen) {
        List<String> ordered = new ArrayList<>(before.stream().filter(chosen::contains).toList());
        chosen.stream().filter(topic -> !before.contains(topic)).forEach(ordered::add);
        return ordered;
    }

    private Select<ParagraphStyle> style(ParagraphStyle value) {
        Select<ParagraphStyle> style = new Select<>();
        style.setLabel(getTranslation("reporting.source.style"));
        style.setItems(ParagraphStyle.values());
        style.setItemLabelGenerator(s -> getTranslation("reporting.style." + s));
        style.setValue(value);
        add(style);
        return style;
    }

    private Select<String> choice(String label, Set<String> codes, String value) {
        Set<String> all = new LinkedHashSet<>(codes);
        if (!value.isEmpty()) {
            all.add(value);
        }
        Select<String> choice = new Select<>();
        choice.setLabel(getTranslation("reporting.source." + label));
        choice.setItems(all);
        choice.setValue(value.isEmpty() ? all.stream().findFirst().orElse("") : value);
        add(choice);
        return choice;
    }

    private TextField parameters(Map<String, String> values) {
        TextField parameters = new TextField(getTranslation("reporting.source.parameters"));
        parameters.setValue(
                values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&")));
        parameters.setWidthFull();
        parameters.setHelperText(getTranslation("reporting.source.parametersHelp"));
        add(parameters);
        return parameters;
    }

    private static Map<String, String> read(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return parameters;
    }
}
