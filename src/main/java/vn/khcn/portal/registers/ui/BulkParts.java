package vn.khcn.portal.registers.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.BulkChange;
import vn.khcn.portal.registers.BulkDone;
import vn.khcn.portal.registers.BulkService;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.component.BulkChoice;
import vn.khcn.portal.shell.component.BulkWork;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;

/** What the dialogs of a change for many records need. */
@org.springframework.stereotype.Component
record BulkParts(BulkService service, RegisterListService lists, PeopleService people, FieldDrawing drawing,
        Joinery joinery) {
    private static final String UNIT = "unit";

    private List<BulkChoice<BulkChange>> choices(RegisterDefinition register) {
        List<BulkChoice<BulkChange>> choices = new ArrayList<>();
        register.events().forEach(event -> choices.add(event(register, event)));
        BulkService.fields(register).forEach(field -> choices.add(value(register, field)));
        List<UnitOption> units = units(register);
        if (units.size() > 1 && CurrentActor.get().is(Role.OFFICE)) {
            choices.add(unit(units));
        }
        return choices;
    }

    /** The change of many records of a register. */
    BulkWork<BulkChange> work(RegisterDefinition register) {
        return new BulkWork<>() {
            @Override
            public String code() {
                return register.code();
            }

            @Override
            public List<BulkChoice<BulkChange>> choices() {
                return BulkParts.this.choices(register);
            }

            @Override
            public List<BulkRow> preview(List<Long> ids, BulkChange change, Locale locale, IntConsumer looked) {
                return service.preview(register.code(), ids, change, locale, looked);
            }

            @Override
            public Runnable apply(List<BulkRow> rows, BulkChange change, IntConsumer done) {
                BulkDone made = service.apply(register.code(), rows, change, done);
                return () -> service.takeBack(made);
            }

            @Override
            public BulkChange answering(BulkChange change, String question) {
                return change.answering(Set.of(question));
            }
        };
    }

    private BulkChoice<BulkChange> event(RegisterDefinition register, EventKind event) {
        return new BulkChoice<>(event.code(), I18NProvider.translate("registers.bulk.event",
                RegisterDrawing.text(register, "event." + event.code())),
                () -> EventDialog.fields(register, event, drawing, joinery),
                values -> new BulkChange.Happened(event.code(), EventDialog.told(event, values, Set.of())));
    }

    private BulkChoice<BulkChange> value(RegisterDefinition register, Field field) {
        return new BulkChoice<>(field.key(),
                I18NProvider.translate("registers.bulk.field", RegisterDrawing.text(register, field.key())), () -> {
                    RegisterForm<FormValues> form = joinery.form(Map.copyOf(FieldDrawing.types(List.of(field))),
                            register.labels());
                    drawing.draw(form, field, register.labels());
                    return form;
                }, values -> new BulkChange.Value(field.key(),
                        FieldDrawing.stored(List.of(field), values).get(field.key()), Set.of()));
    }

    private BulkChoice<BulkChange> unit(List<UnitOption> units) {
        Map<Long, String> names = people.units().stream()
                .collect(Collectors.toMap(UnitOption::id, UnitOption::shortName));
        return new BulkChoice<>(UNIT,
                I18NProvider.translate("registers.bulk.field", I18NProvider.translate("registers.field.unit")), () -> {
                    RegisterForm<FormValues> form = joinery.form(Map.of(UNIT, UnitOption.class), "registers.field.");
                    form.pick(UNIT, units, UnitOption::name).required();
                    return form;
                }, values -> new BulkChange.Unit(((UnitOption) Objects.requireNonNull(values.get(UNIT))).id(), names));
    }

    private List<UnitOption> units(RegisterDefinition register) {
        Set<Long> keeping = lists.keepers(register.code());
        return people.units().stream().filter(u -> keeping.isEmpty() || keeping.contains(u.id())).toList();
    }
}
