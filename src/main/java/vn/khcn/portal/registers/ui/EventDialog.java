package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.EventDetails;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.shell.component.FormField;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Something that happened: its day, the document that decided it, what else its kind asks for. */
class EventDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final Field DOCUMENT = Field.document("r01", "document");

    /** Stores the event; the version is the record's for a new one, the event's own for a correction. */
    @FunctionalInterface
    interface Save {
        void store(EventForm form, int version);
    }

    /**
     * @param key    names the draft
     * @param before the event to correct; null for a new one
     */
    EventDialog(RegisterDefinition register, EventKind kind, String key, @Nullable EventDetails before,
            Supplier<Integer> version, FieldDrawing drawing, Joinery joinery, Save save, Runnable stored) {
        setHeaderTitle(RegisterDrawing.text(register, "event." + kind.code()));
        setWidth("44rem");
        RegisterForm<FormValues> form = fields(register, kind, drawing, joinery);
        form.open(key, () -> new Stored<>(before == null ? new FormValues() : shown(kind, before, drawing),
                version.get()), (values, number) -> save.store(told(kind, values, form.answered()), number));
        add(form);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()),
                form.saveButton("shell.form.save", () -> {
                    close();
                    stored.run();
                }));
    }

    /** The fields of a kind of event, not opened yet. */
    static RegisterForm<FormValues> fields(RegisterDefinition register, EventKind kind, FieldDrawing drawing,
            Joinery joinery) {
        Map<String, Class<?>> types = FieldDrawing.types(kind.fields());
        types.putAll(Map.of("happenedOn", LocalDate.class, "document", ReferenceOption.class, "amount",
                BigDecimal.class, "note", String.class));
        RegisterForm<FormValues> form = joinery.form(types, register.labels());
        form.date("happenedOn").labelled("registers.event.happenedOn").required();
        FormField<ReferenceOption> document = form.add("document", document(drawing), ReferenceOption::name)
                .labelled("registers.event.document");
        if (kind.document()) {
            document.required();
        }
        if (kind.amount()) {
            form.add("amount", FieldDrawing.money(), n -> new FigureValue(n, "", 0).grouped())
                    .labelled("registers.event.amount");
        }
        kind.fields().forEach(field -> drawing.draw(form, field, register.labels()));
        form.text("note").labelled("registers.event.note");
        return form;
    }

    static EventForm told(EventKind kind, FormValues values, Set<String> answered) {
        ReferenceOption document = values.get("document") instanceof ReferenceOption chosen ? chosen : null;
        return new EventForm((LocalDate) Objects.requireNonNull(values.get("happenedOn")),
                document == null || document.id() == 0 ? null : document.id(),
                document == null ? "" : document.name(), (BigDecimal) values.get("amount"),
                Objects.requireNonNullElse((String) values.get("note"), ""),
                FieldDrawing.stored(kind.fields(), values), answered);
    }

    private static FormValues shown(EventKind kind, EventDetails event, FieldDrawing drawing) {
        return drawing.shown(kind.fields(), event.values()).put("happenedOn", event.happenedOn())
                .put("document",
                        event.document().isEmpty()
                                ? null
                                : new ReferenceOption(event.documentId() == null ? 0 : event.documentId(),
                                        event.document()))
                .put("amount", event.amount() == null ? null : FigureValue.plain(event.amount()))
                .put("note", event.note());
    }

    /** A document of the portal, or one that it does not hold, as cited. */
    private static ComboBox<ReferenceOption> document(FieldDrawing drawing) {
        ComboBox<ReferenceOption> box = drawing.reference(DOCUMENT);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(new ReferenceOption(0, typed.getDetail().strip())));
        return box;
    }
}
