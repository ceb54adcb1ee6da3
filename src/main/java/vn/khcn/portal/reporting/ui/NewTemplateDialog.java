package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineEdits;
import vn.khcn.portal.reporting.template.TemplateSummary;

/** A template of one's own: from nothing, or beginning as a copy of another. */
class NewTemplateDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final TextField name = new TextField(getTranslation("reporting.outlinehead.name"));
    private final Select<KindOption> kind = new Select<>();
    private final TextField subject = new TextField(getTranslation("reporting.outlinehead.subject"));
    private final ComboBox<TemplateSummary> copied = new ComboBox<>(getTranslation("reporting.template.copied"));
    private final transient TemplateServices services;

    /** @param made hears the outline to begin with */
    NewTemplateDialog(TemplateServices services, List<TemplateSummary> templates, Consumer<Outline> made) {
        this.services = services;
        setHeaderTitle(getTranslation("reporting.template.add"));
        setWidth("min(560px, 95vw)");
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("reporting.template.nameHint"));
        kind.setLabel(getTranslation("reporting.template.kind"));
        List<KindOption> kinds = services.kinds().all().stream()
                .filter(option -> option.issuedHere() && !option.letter().isEmpty()).toList();
        kind.setItems(kinds);
        kind.setItemLabelGenerator(KindOption::name);
        kinds.stream().filter(option -> option.code().equals("BC")).findFirst().ifPresent(kind::setValue);
        subject.setHelperText(getTranslation("reporting.template.subjectHint"));
        copied.setItems(templates);
        copied.setItemLabelGenerator(TemplateSummary::name);
        copied.setHelperText(getTranslation("reporting.template.copiedHint"));
        copied.setClearButtonVisible(true);
        copied.setVisible(!templates.isEmpty());
        copied.addValueChangeListener(change -> {
            kind.setVisible(change.getValue() == null);
            subject.setVisible(change.getValue() == null);
        });
        List.of(name, subject).forEach(TextField::setWidthFull);
        kind.setWidthFull();
        copied.setWidthFull();
        Set<String> taken = templates.stream().map(TemplateSummary::code).collect(Collectors.toSet());
        Button make = new Button(getTranslation("reporting.template.make"), click -> {
            String typed = CleanText.line(name.getValue());
            if (typed.isEmpty()) {
                name.setInvalid(true);
                name.setErrorMessage(getTranslation("reporting.rule.templateName"));
                name.focus();
                return;
            }
            close();
            made.accept(outline(typed, OutlineEdits.freshCode(typed, taken)));
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, kind, subject, copied);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), make);
    }

    private Outline outline(String typed, String code) {
        TemplateSummary from = copied.getValue();
        if (from != null) {
            return services.templates().draft(from.id()).named(code, typed);
        }
        KindOption chosen = kind.getValue();
        return new Outline(code, typed, chosen == null ? "" : chosen.code(),
                chosen == null ? "" : chosen.name().toUpperCase(Locale.ROOT),
                subject.isEmpty() ? typed : CleanText.line(subject.getValue()), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
