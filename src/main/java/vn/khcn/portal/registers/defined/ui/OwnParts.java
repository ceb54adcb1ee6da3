package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.defined.DefinedForm.OwnEvent;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.OwnMeasure;
import vn.khcn.portal.registers.defined.DefinedForm.OwnState;
import vn.khcn.portal.registers.defined.OwnKeys;
import vn.khcn.portal.registers.defined.Words;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.LifeState;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Asks for the states, events and figures of a description. */
record OwnParts(DefinitionDraft draft) {
    void field(@Nullable OwnField before, Consumer<OwnField> kept) {
        new OwnFieldDialog(before, taken(draft.fields, OwnField::key), kept).open();
    }

    void state(@Nullable OwnState before, Consumer<OwnState> kept) {
        Select<String> look = new Select<>();
        MultiSelectComboBox<OwnState> next = new MultiSelectComboBox<>();
        OwnDialog dialog = new OwnDialog("registers.own.state", before == null ? null : before.label()) {
            private static final long serialVersionUID = 1L;

            @Override
            void keep() {
                kept.accept(new OwnState(before == null
                        ? OwnKeys.constant(words().vi(), taken(draft.states, OwnState::code))
                        : before.code(), words(), LifeState.Look.valueOf(look.getValue()),
                        next.getValue().stream().map(OwnState::code).toList()));
            }
        };
        dialog.labelled(look, "registers.own.look");
        look.setItems(Stream.of(LifeState.Look.values()).map(Enum::name).toList());
        look.setItemLabelGenerator(l -> l == null ? "" : translate("registers.own.look." + l));
        look.setValue(before == null ? LifeState.Look.OPEN.name() : before.look().name());
        dialog.labelled(next, "registers.own.next");
        next.setItems(draft.states.stream().filter(s -> before == null || !s.code().equals(before.code())).toList());
        next.setItemLabelGenerator(s -> s.label().vi());
        if (before != null) {
            next.setValue(draft.states.stream().filter(s -> before.next().contains(s.code()))
                    .collect(Collectors.toSet()));
        }
        dialog.open();
    }

    void event(@Nullable OwnEvent before, Consumer<OwnEvent> kept) {
        new OwnDialog("registers.own.event", before == null ? null : before.label()) {
            private static final long serialVersionUID = 1L;
            private final Select<String> leadsTo = choice("registers.own.leadsTo",
                    withNone(draft.states.stream().map(OwnState::code)), OwnParts.this::state,
                    before == null ? "" : before.leadsTo());
            private final Checkbox document = flag("registers.own.document", before != null && before.document());
            private final Checkbox amount = flag("registers.own.amount", before != null && before.amount());

            @Override
            void keep() {
                kept.accept(new OwnEvent(before == null
                        ? OwnKeys.of(words().vi(), taken(draft.events, OwnEvent::code))
                        : before.code(), words(), value(leadsTo), document.getValue(), amount.getValue()));
            }
        }.open();
    }

    void measure(@Nullable OwnMeasure before, Consumer<OwnMeasure> kept) {
        TextField unit = new TextField();
        OwnDialog dialog = new OwnDialog("registers.own.measure", before == null ? null : before.label()) {
            private static final long serialVersionUID = 1L;
            private final Select<String> event = choice("registers.own.counts",
                    withNone(draft.events.stream().map(OwnEvent::code)), OwnParts.this::event,
                    before == null ? "" : before.event());
            private final Select<String> sum = choice("registers.own.sum",
                    withNone(draft.fields.stream().filter(f -> f.type() == FieldType.NUMBER
                            || f.type() == FieldType.MONEY).map(OwnField::key)),
                    OwnParts.this::field, before == null ? "" : before.sum());
            private final Select<String> by = choice("registers.own.by",
                    withNone(draft.fields.stream().filter(f -> f.type() == FieldType.CHOICE
                            || f.type() == FieldType.REFERENCE).map(OwnField::key)),
                    OwnParts.this::field, before == null ? "" : before.by());

            @Override
            void keep() {
                kept.accept(new OwnMeasure(before == null
                        ? OwnKeys.of(words().vi(), taken(draft.measures, OwnMeasure::code))
                        : before.code(), words(), Words.of(unit.getValue()), value(event), value(sum), value(by)));
            }
        };
        dialog.labelled(unit, "registers.own.unit");
        unit.setValue(before == null ? "" : before.unit().vi());
        dialog.open();
    }

    String state(String code) {
        return draft.states.stream().filter(s -> s.code().equals(code)).map(s -> s.label().vi()).findFirst()
                .orElse(code);
    }

    String event(String code) {
        return draft.events.stream().filter(e -> e.code().equals(code)).map(e -> e.label().vi()).findFirst()
                .orElse(code);
    }

    String field(String key) {
        return draft.fields.stream().filter(f -> f.key().equals(key)).map(f -> f.label().vi()).findFirst()
                .orElse(key);
    }

    private static List<String> withNone(Stream<String> values) {
        return Stream.concat(Stream.of(""), values).toList();
    }

    private static <T> Set<String> taken(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.toSet());
    }
}
