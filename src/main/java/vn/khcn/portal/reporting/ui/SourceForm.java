package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
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

    /** @param topics names of what may be printed, by code */
    SourceForm(OutlineSource source, TemplateServices services, Map<String, String> topics) {
        addClassName("source-form");
        typed = switch (source) {
            case OutlineSource.FixedText text -> text(text);
            case OutlineSource.Entries entries -> entries(entries, topics);
            case OutlineSource.Lines lines -> {
                Select<String> code = choice(services.registers().lineCodes(), lines.source());
                TextField parameters = parameters(code, lines.parameters());
                yield () -> new OutlineSource.Lines(code.getValue(), read(parameters.getValue()));
            }
            case OutlineSource.TableOf table -> {
                Select<String> code = choice(services.registers().tableCodes(), table.source());
                TextField parameters = parameters(code, table.parameters());
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

    private Supplier<OutlineSource> entries(OutlineSource.Entries entries, Map<String, String> topics) {
        Select<String> kind = new Select<>();
        kind.setLabel(getTranslation("reporting.source.entry"));
        kind.setItems(OutlineRules.ENTRY_KINDS);
        kind.setItemLabelGenerator(k -> getTranslation("reporting.choice." + k));
        kind.setValue(entries.entry());
        Select<ParagraphStyle> style = style(entries.style());
        Set<String> all = new LinkedHashSet<>(entries.topics());
        all.addAll(topics.keySet());
        MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>(getTranslation("reporting.source.topics"));
        chosen.setItemLabelGenerator(code -> topics.getOrDefault(code, code));
        chosen.setItems(all);
        if (all.isEmpty()) {
            chosen.setHelperText(getTranslation("reporting.source.noTopics"));
        }
        chosen.setValue(entries.topics());
        chosen.setWidthFull();
        TextField lead = new TextField(getTranslation("reporting.source.lead"));
        lead.setHelperText(getTranslation("reporting.source.leadHelp"));
        lead.setValue(entries.lead());
        lead.setWidthFull();
        add(kind, chosen, lead);
        return () -> new OutlineSource.Entries(kind.getValue(), ordered(entries.topics(), chosen.getValue()),
                style.getValue(), lead.getValue().strip());
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

    private Select<String> choice(Set<String> codes, String value) {
        Set<String> all = new LinkedHashSet<>(codes);
        if (!value.isEmpty()) {
            all.add(value);
        }
        Select<String> choice = new Select<>();
        choice.setLabel(getTranslation("reporting.source.source"));
        choice.setItems(all);
        choice.setItemLabelGenerator(code -> words("reporting.register.", code, code));
        choice.setWidthFull();
        choice.setValue(value.isEmpty() ? all.stream().findFirst().orElse("") : value);
        add(choice);
        return choice;
    }

    private TextField parameters(Select<String> source, Map<String, String> values) {
        TextField parameters = new TextField(getTranslation("reporting.source.parameters"));
        parameters.setValue(
                values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&")));
        parameters.setWidthFull();
        Runnable help = () -> parameters.setHelperText(words("reporting.parameters.", source.getValue(),
                getTranslation("reporting.source.parametersHelp")));
        source.addValueChangeListener(change -> help.run());
        help.run();
        add(parameters);
        return parameters;
    }

    /** A register that came later than the translations shows its code. */
    private String words(String prefix, String code, String otherwise) {
        String text = getTranslation(prefix + code);
        return text.endsWith(prefix + code) ? otherwise : text;
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
