package vn.khcn.portal.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogDetails;
import vn.khcn.portal.catalog.CatalogEntry;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogListService;
import vn.khcn.portal.catalog.CatalogOption;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The form of an entry: for a new one in a dialog, for a known one on its page. */
@Component
class CatalogForms {
    static final String LABELS = "catalog.field.";
    private final CatalogService catalog;
    private final CatalogListService lists;
    private final Joinery joinery;

    CatalogForms(CatalogService catalog, CatalogListService lists, Joinery joinery) {
        this.catalog = catalog;
        this.lists = lists;
        this.joinery = joinery;
    }

    boolean mayAdd() {
        Actor actor = CurrentActor.get();
        return mayChange() || Stream.of(Role.SPECIALIST, Role.UNIT_HEAD).anyMatch(actor::is);
    }

    boolean mayChange() {
        return Stream.of(Role.OFFICE, Role.ADMINISTRATOR).anyMatch(CurrentActor.get()::is);
    }

    void add(LongConsumer added) {
        AtomicLong id = new AtomicLong();
        RegisterForm<FormValues> form = fields(null);
        form.open("catalog:new", () -> new Stored<>(new FormValues().put("kind", CatalogKind.PARTY), 0),
                (values, version) -> id.set(catalog.add((CatalogKind) Objects.requireNonNull(values.get("kind")),
                        entry(values).form(), form.answered()).id()));
        new FormDialog("catalog.list.add", form, "catalog.form.add", () -> added.accept(id.get())).open();
    }

    RegisterForm<FormValues> of(CatalogDetails known) {
        return fields(known).open("catalog:" + known.id(), () -> stored(known.id()),
                (values, version) -> catalog.change(known.id(), version, entry(values).form()));
    }

    private Stored<FormValues> stored(long id) {
        CatalogDetails now = lists.details(id);
        Long parent = now.form().parent();
        return new Stored<>(new FormValues().put("code", now.form().code()).put("name", now.form().name())
                .put("aliases", String.join("\n", now.form().aliases()))
                .put("parent", parent == null ? null : catalog.options(List.of(parent)).get(parent))
                .put("unit", now.form().unit()).put("validFrom", now.form().validFrom())
                .put("validTo", now.form().validTo()), now.version());
    }

    private RegisterForm<FormValues> fields(@Nullable CatalogDetails known) {
        Map<String, Class<?>> types = new LinkedHashMap<>(Map.of("kind", CatalogKind.class, "code", String.class,
                "name", String.class, "aliases", String.class, "parent", CatalogOption.class, "validFrom",
                LocalDate.class, "validTo", LocalDate.class, "unit", String.class));
        RegisterForm<FormValues> form = joinery.form(types, LABELS);
        Select<CatalogKind> kind = new Select<>();
        if (known == null) {
            kind.setItems(CatalogKind.values());
            kind.setItemLabelGenerator(k -> k == null ? "" : translate("catalog.kind." + k));
            form.add("kind", kind, k -> translate("catalog.kind." + k)).required();
        }
        form.line("code").hint("catalog.form.code");
        form.line("name").required().wide();
        form.text("aliases").hint("catalog.form.aliases");
        ComboBox<CatalogOption> parent = new ComboBox<>();
        parent.setItemLabelGenerator(CatalogOption::name);
        parent.setClearButtonVisible(true);
        parent.setItemsWithFilterConverter(query -> Stream.of(wider(known == null ? kind.getValue() : known.kind()))
                .flatMap(k -> catalog.find(k, query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                        .stream())
                .skip(query.getOffset()).limit(query.getLimit()), text -> text);
        form.add("parent", parent, CatalogOption::name).hint("catalog.form.parent");
        if (known == null || known.kind().counted()) {
            form.line("unit").hint("catalog.form.unit");
        }
        form.date("validFrom");
        form.date("validTo").hint("catalog.form.validTo");
        return form;
    }

    /** The kind of the wider entry: a parameter belongs to a material, a place to a place. */
    private static CatalogKind wider(@Nullable CatalogKind kind) {
        return kind == null ? CatalogKind.PLACE : kind == CatalogKind.PARAMETER ? CatalogKind.MATERIAL : kind;
    }

    private static CatalogEntry entry(FormValues values) {
        return new CatalogEntry(text(values, "code"), text(values, "name"), text(values, "aliases"),
                (CatalogOption) values.get("parent"), (LocalDate) values.get("validFrom"),
                (LocalDate) values.get("validTo"), text(values, "unit"));
    }

    private static String text(FormValues values, String key) {
        return Objects.requireNonNullElse((String) values.get(key), "");
    }
}
