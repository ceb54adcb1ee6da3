package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.BulkChange;
import vn.khcn.portal.registers.BulkService;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** One change for the chosen records: what to change, what it would do to each, then do it. */
class BulkDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient RegisterDefinition register;
    private final transient Set<Long> ids;
    private final transient BulkParts parts;
    private final transient Runnable done;
    private final Div fields = new Div();
    private final Div shown = new Div();
    private final Button show;
    private @Nullable RegisterForm<FormValues> form;
    private transient @Nullable BulkChange change;

    /** A field to fill or an event to tell. */
    private record Choice(@Nullable Field field, @Nullable EventKind event) {}

    BulkDialog(RegisterDefinition register, Set<Long> ids, BulkParts parts, Runnable done) {
        this.register = register;
        this.ids = ids;
        this.parts = parts;
        this.done = done;
        setHeaderTitle(getTranslation("registers.bulk.title", ids.size()));
        setWidth("min(60rem, 96vw)");
        setCloseOnOutsideClick(false);
        show = new Button(getTranslation("registers.bulk.show"), click -> preview());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.setEnabled(false);
        fields.addClassName("bulk-fields");
        add(what(), fields, shown);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), show);
    }

    private Select<Choice> what() {
        List<Choice> choices = new ArrayList<>();
        register.events().forEach(e -> choices.add(new Choice(null, e)));
        BulkService.fields(register).forEach(f -> choices.add(new Choice(f, null)));
        Select<Choice> what = new Select<>();
        what.setLabel(getTranslation("registers.bulk.what"));
        what.setItems(choices);
        what.setItemLabelGenerator(this::label);
        what.setWidth("24rem");
        what.addValueChangeListener(chosen -> draw(chosen.getValue()));
        return what;
    }

    private String label(@Nullable Choice choice) {
        if (choice == null) {
            return "";
        }
        return choice.event() != null
                ? getTranslation("registers.bulk.event", RegisterDrawing.text(register,
                        "event." + choice.event().code()))
                : getTranslation("registers.bulk.field",
                        RegisterDrawing.text(register, choice.field() == null ? "" : choice.field().key()));
    }

    private void draw(Choice choice) {
        shown.removeAll();
        fields.removeAll();
        show.setVisible(true);
        show.setEnabled(true);
        EventKind event = choice.event();
        Field field = choice.field();
        RegisterForm<FormValues> drawn = event != null
                ? EventDialog.fields(register, event, parts.drawing(), parts.joinery())
                : parts.field(register, java.util.Objects.requireNonNull(field));
        drawn.open(register.code() + ":bulk:" + (event != null
                ? event.code()
                : java.util.Objects.requireNonNull(field)
                        .key()),
                () -> new Stored<>(new FormValues(), 0), (values, version) -> {
                    if (event != null) {
                        EventForm told = EventDialog.told(event, values, Set.of());
                        change = new BulkChange.Happened(event.code(), told);
                    } else if (field != null) {
                        RecordValues stored = FieldDrawing.stored(List.of(field), values);
                        change = new BulkChange.Value(field.key(), stored.get(field.key()), Set.of());
                    }
                });
        form = drawn;
        fields.add(drawn);
    }

    private void preview() {
        if (form != null && form.save() && change != null) {
            show.setVisible(false);
            preview(change);
        }
    }

    private void preview(BulkChange wanted) {
        shown.removeAll();
        shown.add(new BulkPreview(register, ids, wanted, parts, this::preview, () -> {
            close();
            done.run();
        }));
    }
}
