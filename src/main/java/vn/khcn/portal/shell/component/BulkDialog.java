package vn.khcn.portal.shell.component;

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
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** One change for the chosen records: what to change, what it would do to each, then do it. */
public final class BulkDialog<C> extends Dialog {
    private static final long serialVersionUID = 1L;
    /** More than these are looked at beside the screen. */
    private static final int AT_ONCE = 100;
    private final transient BulkWork<C> work;
    private final transient Set<Long> ids;
    private final transient Joinery joinery;
    private final transient Runnable done;
    private final Div fields = new Div();
    private final Div shown = new Div();
    private final Button show;
    private @Nullable RegisterForm<FormValues> form;
    private transient @Nullable C change;

    /** @param done is told after the change and after it was taken back */
    public BulkDialog(BulkWork<C> work, Set<Long> ids, Joinery joinery, Runnable done) {
        this.work = work;
        this.ids = ids;
        this.joinery = joinery;
        this.done = done;
        setHeaderTitle(getTranslation("shell.bulk.title", ids.size()));
        setWidth("min(60rem, 96vw)");
        setCloseOnOutsideClick(false);
        show = new Button(getTranslation("shell.bulk.show"), click -> preview());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.setEnabled(false);
        fields.addClassName("bulk-fields");
        add(what(), fields, shown);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), show);
    }

    private Select<BulkChoice<C>> what() {
        Select<BulkChoice<C>> what = new Select<>();
        what.setLabel(getTranslation("shell.bulk.what"));
        what.setItems(work.choices());
        what.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        what.setWidth("24rem");
        what.addValueChangeListener(chosen -> draw(chosen.getValue()));
        return what;
    }

    private void draw(BulkChoice<C> choice) {
        shown.removeAll();
        fields.removeAll();
        show.setVisible(true);
        show.setEnabled(true);
        RegisterForm<FormValues> drawn = choice.form().get();
        drawn.open(work.code() + ":bulk:" + choice.key(), () -> new Stored<>(new FormValues(), 0),
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
    private void preview(C wanted) {
        shown.removeAll();
        List<Long> newestFirst = ids.stream().sorted(Comparator.reverseOrder()).toList();
        Locale locale = getLocale();
        if (ids.size() <= AT_ONCE) {
            show(wanted, work.preview(newestFirst, wanted, locale, n -> {}));
            return;
        }
        String step = getTranslation("shell.bulk.looked");
        joinery.<List<BulkRow>>background("shell.bulk.looking", progress -> work.preview(newestFirst, wanted, locale,
                n -> progress.at((double) n / newestFirst.size(), step + " " + n + "/" + newestFirst.size())),
                rows -> show(wanted, rows));
    }

    private void show(C wanted, List<BulkRow> rows) {
        shown.add(new BulkPreview<>(work, rows, wanted, joinery, this::preview, () -> {
            close();
            done.run();
        }));
    }
}
