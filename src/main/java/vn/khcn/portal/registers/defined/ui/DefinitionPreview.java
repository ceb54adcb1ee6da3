package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.OwnState;
import vn.khcn.portal.registers.defined.DefinedForm.Use;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The form and the life of a register as they will be, while it is described. */
class DefinitionPreview extends Div {
    private static final long serialVersionUID = 1L;
    private final transient DefinitionDraft draft;

    DefinitionPreview(DefinitionDraft draft) {
        this.draft = draft;
        addClassName("card");
        draw();
    }

    final void draw() {
        removeAll();
        add(new H2(draft.title.vi().isEmpty() ? translate("registers.own.preview") : draft.title.vi()));
        FormLayout form = new FormLayout();
        draft.fields.forEach(f -> form.add(field(f)));
        add(form);
        if (!draft.states.isEmpty()) {
            H2 life = new H2(translate("registers.own.life"));
            UnorderedList rows = new UnorderedList();
            rows.addClassName("rows");
            draft.states.forEach(s -> rows.add(state(s)));
            add(life, rows);
        }
    }

    private ListItem state(OwnState state) {
        OwnParts parts = new OwnParts(draft);
        Span next = new Span(state.next().isEmpty()
                ? translate("registers.own.end")
                : "→ " + state.next().stream().map(parts::state).reduce((a, b) -> a + ", " + b).orElse(""));
        next.addClassName("hint");
        return new ListItem(new Chip(tone(state.look()), state.label().vi()), next);
    }

    private static Component field(OwnField field) {
        String label = field.label().vi() + (field.is(Use.REQUIRED) ? " •" : "");
        return switch (field.type()) {
            case LINE -> new TextField(label);
            case TEXT -> new TextArea(label);
            case NUMBER, MONEY -> new BigDecimalField(label);
            case DAY -> new DateField(label);
            case CHOICE -> {
                ComboBox<String> box = new ComboBox<>(label);
                box.setItems(field.choices().stream().map(c -> c.label().vi()).toList());
                yield box;
            }
            case REFERENCE -> new ComboBox<>(label, java.util.List.of(translate("registers.own.fromCatalog")));
        };
    }

    private static Tone tone(LifeState.Look look) {
        return switch (look) {
            case OPEN -> Tone.BLUE;
            case WAITING -> Tone.AMBER;
            case DONE -> Tone.GREEN;
            case STOPPED -> Tone.GREY;
        };
    }
}
