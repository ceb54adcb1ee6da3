package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.documents.recipients.RecipientDetails;
import vn.khcn.portal.documents.recipients.RecipientService;

/** Lines of "Nơi nhận": typed, or added from the recipient book, one by one or a whole set. */
class RecipientsField extends CustomField<String> {
    private static final long serialVersionUID = 1L;
    private final TextArea lines = new TextArea();

    private record Choice(String label, List<String> lines) {}

    RecipientsField(RecipientService book) {
        super("");
        lines.setWidthFull();
        lines.setMinRows(4);
        lines.setMaxRows(12);
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.setHelperText(getTranslation("documents.recipients.onePerLine"));
        ComboBox<Choice> from = new ComboBox<>();
        from.setWidthFull();
        from.setPlaceholder(getTranslation("documents.recipients.fromBook"));
        from.setAriaLabel(getTranslation("documents.recipients.fromBook"));
        from.setItemLabelGenerator(Choice::label);
        from.setItems(choices(book));
        from.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null && chosen.isFromClient()) {
                append(chosen.getValue().lines());
                from.clear();
            }
        });
        add(lines, from);
    }

    @Override
    protected String generateModelValue() {
        return lines.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        lines.setValue(value == null ? "" : value);
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        lines.setAriaLabel(label);
    }

    private void append(List<String> more) {
        Set<String> all = new LinkedHashSet<>(OutboundFields.lines(lines.getValue()));
        all.addAll(more);
        lines.setValue(String.join("\n", all));
        updateValue();
    }

    private List<Choice> choices(RecipientService book) {
        List<Choice> choices = new ArrayList<>();
        book.sets().forEach(s -> choices.add(new Choice(getTranslation("documents.recipients.set", s.name()),
                s.members())));
        book.all().stream().filter(RecipientDetails::active)
                .forEach(r -> choices.add(new Choice(r.name(), List.of(r.name()))));
        return choices;
    }
}
