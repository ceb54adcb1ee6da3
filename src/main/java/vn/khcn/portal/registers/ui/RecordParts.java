package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.registers.EventDetails;
import vn.khcn.portal.registers.FieldWords;
import vn.khcn.portal.registers.RecordDetails;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.TypeUnits;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;

/** The parts of a record's page. */
@org.springframework.stereotype.Component
class RecordParts {
    private final FieldWords words;
    private final References references;
    private final AttachmentPanels files;
    private final RecordHistoryPanel history;
    private final FieldDrawing drawing;
    private final RegisterDrawing lists;
    private final Joinery joinery;
    private final TypeUnits units;

    RecordParts(FieldWords words, References references, AttachmentPanels files, RecordHistoryPanel history,
            FieldDrawing drawing, RegisterDrawing lists, Joinery joinery,
            TypeUnits units) {
        this.units = units;
        this.words = words;
        this.references = references;
        this.files = files;
        this.history = history;
        this.drawing = drawing;
        this.lists = lists;
        this.joinery = joinery;
    }

    Component values(RegisterDefinition register, RecordRow row) {
        FieldWords.Words names = words.of(register, register.fields(), List.of(row.values()),
                UI.getCurrent().getLocale());
        KeyValues values = new KeyValues(register.labels());
        for (Field field : register.fields()) {
            String text = measured(register, field, row.values(), names.text(field, row.values()));
            // A long description is mostly empty: only what is looked for in the list shows that it is missing.
            if (text.isEmpty() && !field.is(Field.Trait.REQUIRED) && !field.is(Field.Trait.SHOWN)) {
                continue;
            }
            String route = route(field, row);
            if (route.isEmpty()) {
                values.add(field.key(), text);
            } else {
                values.add(field.key(), new Anchor(route, text));
            }
        }
        KeyValues kept = new KeyValues("registers.field.");
        kept.add("unit", lists.units().getOrDefault(row.unitId(), "")).add("officer", row.officer());
        return new Div(values, kept);
    }

    /** A number with what it is counted in. */
    private String measured(RegisterDefinition register, Field field, RecordValues values, String number) {
        String unit = number.isEmpty()
                ? ""
                : switch (field.type()) {
                    case MONEY -> I18NProvider.translate("registers.details.money");
                    case NUMBER -> units.of(register, field, values);
                    default -> "";
                };
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private String route(Field field, RecordRow row) {
        Long id = field.type() == FieldType.REFERENCE ? row.values().reference(field.key()) : null;
        return id == null ? "" : references.route(field.target(), id);
    }

    Component files(RegisterDefinition register, long id, boolean writable) {
        return files.panel(register.code(), id, writable);
    }

    Component history(RegisterDefinition register, long id) {
        return history.panel(register, id);
    }

    Component timeline(RegisterDefinition register, RecordDetails details, Consumer<EventTimeline.Entry> deeds) {
        return new EventTimeline(register, details.events(), words, deeds);
    }

    EventDialog dialog(RegisterDefinition register, EventKind kind, String key, @Nullable EventDetails before,
            Supplier<Integer> version, EventDialog.Save save, Runnable stored) {
        return new EventDialog(register, kind, key, before, version, drawing, joinery, save, stored);
    }
}
