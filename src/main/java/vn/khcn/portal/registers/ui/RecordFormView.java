package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.FormField;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** The form of a record of any register, new or known. */
@Route(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)/moi")
@RouteAlias(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)/:record([0-9]+)/sua")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE"})
class RecordFormView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String BEGAN = "began";
    private static final String UNIT = "unit";
    private final transient RegisterDirectory registers;
    private final transient RegisterService service;
    private final transient RegisterListService lists;
    private final transient PeopleService people;
    private final transient FieldDrawing drawing;
    private final transient Joinery joinery;

    RecordFormView(RegisterDirectory registers, RegisterService service, RegisterListService lists,
            PeopleService people, FieldDrawing drawing, Joinery joinery) {
        this.registers = registers;
        this.service = service;
        this.lists = lists;
        this.people = people;
        this.drawing = drawing;
        this.joinery = joinery;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterDefinition register = event.getRouteParameters().get("register").flatMap(registers::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(page(register, event.getRouteParameters().getLong("record").orElse(0L), new FormValues()));
    }

    /** @param before what a new record takes over from the one stored just before */
    private Page page(RegisterDefinition register, long id, FormValues before) {
        Map<String, Class<?>> types = FieldDrawing.types(register.fields());
        types.put(UNIT, UnitOption.class);
        types.put(BEGAN, String.class);
        RegisterForm<FormValues> form = joinery.form(types, register.labels());
        register.fields().forEach(field -> {
            FormField<?> drawn = drawing.draw(form, field, register.labels());
            if (field.type() == FieldType.LINE && register.titleFields().equals(List.of(field.key()))) {
                drawn.wide();
            }
        });
        List<UnitOption> units = units(register);
        if (units.size() > 1) {
            form.pick(UNIT, units, UnitOption::name).labelled("registers.field.unit").required();
        }
        if (id == 0 && !register.life().trivial()) {
            form.add(BEGAN, began(register), code -> RegisterDrawing.text(register, "state." + code))
                    .labelled("registers.field.began").hint("registers.form.began");
        }
        AtomicLong stored = new AtomicLong(id);
        AtomicReference<FormValues> typed = new AtomicReference<>(before);
        Supplier<Stored<FormValues>> latest = () -> id == 0
                ? fresh(register, units, before)
                : known(register, id, units);
        form.open(register.code() + ":" + (id == 0 ? "new" : Long.toString(id)), latest, (values, version) -> {
            RecordForm record = new RecordForm(FieldDrawing.stored(register.fields(), values),
                    values.get(UNIT) instanceof UnitOption unit ? unit.id() : null,
                    values.get(BEGAN) instanceof String state ? state : null, form.answered());
            if (id == 0) {
                stored.set(service.create(register.code(), record));
                typed.set(values);
            } else {
                service.change(id, version, record);
            }
        });
        String list = RegisterDrawing.text(register, "title");
        PageHead head = new PageHead(id == 0
                ? I18NProvider.translate("registers.form.new", RegisterDrawing.text(register, "one"))
                : service.details(id).row().title())
                .back(id == 0
                        ? RegisterNavigation.list(register.code())
                        : RegisterNavigation.record(register.code(), id), list);
        Button save = form.saveButton("shell.form.save", () -> getUI()
                .ifPresent(ui -> ui.navigate(RegisterNavigation.record(register.code(), stored.get()))));
        if (id == 0) {
            head.saving(save, form.anotherButton("registers.form.saveNext",
                    () -> next(register, stored.get(), typed.get())));
        } else {
            head.saving(save);
        }
        if (before.get(register.mainDay()) != null) {
            form.begin();
        }
        Div card = new Div(form);
        card.addClassName("card");
        return new Page(head).body(card);
    }

    /** The next record of a pile: day, choices and unit stay, the caret stands in the first field. */
    private void next(RegisterDefinition register, long stored, FormValues typed) {
        removeAll();
        add(page(register, 0, typed));
        Notice.done("registers.form.stored", service.details(stored).row().title());
    }

    /** The units the writer may keep the record for; one of them needs no question. */
    private List<UnitOption> units(RegisterDefinition register) {
        Set<Long> keeping = lists.keepers(register.code());
        return people.units().stream().filter(u -> keeping.isEmpty() || keeping.contains(u.id()))
                .filter(u -> lists.mayWrite(register.code(), u.id())).toList();
    }

    private static Select<String> began(RegisterDefinition register) {
        Select<String> began = new Select<>();
        began.setItems(register.life().states().stream().map(s -> s.code()).toList());
        began.setItemLabelGenerator(code -> code == null ? "" : RegisterDrawing.text(register, "state." + code));
        return began;
    }

    private static Stored<FormValues> fresh(RegisterDefinition register, List<UnitOption> units, FormValues before) {
        FormValues values = new FormValues();
        for (Field field : register.fields()) {
            boolean stays = field.type() == FieldType.CHOICE || field.key().equals(register.mainDay());
            Object taken = stays ? before.get(field.key()) : null;
            values.put(field.key(), taken == null ? field.initial() : taken);
        }
        Object unit = before.get(UNIT);
        return new Stored<>(values.put(BEGAN, register.life().first().code())
                .put(UNIT, unit == null ? first(units) : unit), 0);
    }

    private Stored<FormValues> known(RegisterDefinition register, long id, List<UnitOption> units) {
        RecordRow row = service.details(id).row();
        return new Stored<>(drawing.shown(register.fields(), row.values()).put(UNIT,
                units.stream().filter(u -> u.id() == row.unitId()).findFirst().orElse(null)), row.version());
    }

    private static @Nullable UnitOption first(List<UnitOption> units) {
        return units.size() == 1 ? units.getFirst() : null;
    }
}
