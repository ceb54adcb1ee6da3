package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.BulkChange;
import vn.khcn.portal.registers.BulkRow;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** One change for the chosen records: what to change, what it would do to each, then do it. */
class BulkDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    /** More than these are looked at beside the screen. */
    private static final int AT_ONCE = 100;
    private final transient RegisterDefinition register;
    private final transient Set<Long> ids;
    private final transient BulkParts parts;
    private final transient Runnable done;
    private final Div fields = new Div();
    private final Div shown = new Div();
    private final Button show;
    private @Nullable RegisterForm<FormValues> form;
    private transient @Nullable BulkChange change;

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

    private Select<BulkChoice> what() {
        Select<BulkChoice> what = new Select<>();
        what.setLabel(getTranslation("registers.bulk.what"));
        what.setItems(parts.choices(register));
        what.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        what.setWidth("24rem");
        what.addValueChangeListener(chosen -> draw(chosen.getValue()));
        return what;
    }

    private void draw(BulkChoice choice) {
        shown.removeAll();
        fields.removeAll();
        show.setVisible(true);
        show.setEnabled(true);
        RegisterForm<FormValues> drawn = choice.form().get();
        drawn.open(register.code() + ":bulk:" + choice.key(), () -> new Stored<>(new FormValues(), 0),
                (values, version) -> change = choice.change().apply(values));
        form = drawn;
        fields.add(drawn);
    }

    private void preview() {
        if (form != null && form.save() && change != null) {
            show.setVisible(false);
            preview(change);
        }
    }

    /** Many records take a while to look at: that is shown, and can be left. */
    private void preview(BulkChange wanted) {
        shown.removeAll();
        List<Long> newestFirst = ids.stream().sorted(Comparator.reverseOrder()).toList();
        Locale locale = getLocale();
        if (ids.size() <= AT_ONCE) {
            show(wanted, parts.service().preview(register.code(), newestFirst, wanted, locale, n -> {}));
            return;
        }
        String step = getTranslation("registers.bulk.looked");
        parts.joinery().<List<BulkRow>>background("registers.bulk.looking", progress -> parts.service().preview(
                register.code(), newestFirst, wanted, locale,
                n -> progress.at((double) n / newestFirst.size(), step + " " + n + "/" + newestFirst.size())),
                rows -> show(wanted, rows));
    }

    private void show(BulkChange wanted, List<BulkRow> rows) {
        shown.add(new BulkPreview(register, rows, wanted, parts, this::preview, () -> {
            close();
            done.run();
        }));
    }
}
