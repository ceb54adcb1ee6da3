package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.khcn.portal.press.Block.HeadingStyle;
import vn.khcn.portal.press.Block.ParagraphStyle;
import vn.khcn.portal.reporting.outline.OutlineSection;
import vn.khcn.portal.reporting.outline.OutlineSource;

/** The fields of one section: its heading, and its sources in order. */
class SectionForm extends Div {
    private static final long serialVersionUID = 1L;
    private final transient TemplateServices services;
    private final transient Map<String, String> topics;
    private final transient List<SourceForm> forms = new ArrayList<>();
    private final Div sources = new Div();

    /**
     * @param topics names of what may be printed, by code
     * @param apply  hears the changed section
     */
    SectionForm(OutlineSection section, TemplateServices services, Map<String, String> topics,
            Consumer<OutlineSection> apply) {
        this.services = services;
        this.topics = topics;
        Select<HeadingStyle> style = new Select<>();
        style.setLabel(getTranslation("reporting.section.style"));
        style.setItems(HeadingStyle.values());
        style.setItemLabelGenerator(s -> getTranslation("reporting.heading." + s));
        style.setValue(section.style());
        TextField title = new TextField(getTranslation("reporting.section.title"));
        title.setValue(section.title());
        title.setWidthFull();
        TextField number = new TextField(getTranslation("reporting.section.number"));
        number.setValue(section.number() == null ? "" : section.number());
        number.setHelperText(getTranslation("reporting.section.numberHelp"));
        section.sources().forEach(this::add);
        Button keep = new Button(getTranslation("reporting.section.apply"), click -> apply.accept(section
                .headed(style.getValue(), title.getValue(), number.isEmpty() ? null : number.getValue())
                .withSources(forms.stream().map(SourceForm::typed).toList())));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("reporting.section.edit")), style, title, number, sources, adders(), keep);
    }

    private Div adders() {
        Div bar = new Div(adder("text", new OutlineSource.FixedText(ParagraphStyle.BODY, "")),
                adder("entries", new OutlineSource.Entries("RESULT", List.of(), ParagraphStyle.BULLET, "")),
                adder("lines", new OutlineSource.Lines("", Map.of())),
                adder("table", new OutlineSource.TableOf("", Map.of())));
        bar.addClassName("toolbar");
        return bar;
    }

    private Button adder(String kind, OutlineSource empty) {
        Button add = new Button(getTranslation("reporting.source.add." + kind), click -> add(empty));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return add;
    }

    private void add(OutlineSource source) {
        SourceForm form = new SourceForm(source, services, topics);
        Div card = new Div(form);
        card.addClassName("card");
        Div tools = new Div(tool("reporting.section.up", () -> move(form, card, -1)),
                tool("reporting.section.down", () -> move(form, card, 1)), tool("reporting.section.remove", () -> {
                    forms.remove(form);
                    sources.remove(card);
                }));
        tools.addClassName("toolbar");
        card.add(tools);
        forms.add(form);
        sources.add(card);
    }

    private void move(SourceForm form, Div card, int step) {
        int to = forms.indexOf(form) + step;
        if (to >= 0 && to < forms.size()) {
            forms.remove(form);
            forms.add(to, form);
            sources.remove(card);
            sources.addComponentAtIndex(to, card);
        }
    }

    private Button tool(String key, Runnable deed) {
        Button tool = new Button(getTranslation(key), click -> deed.run());
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return tool;
    }
}
