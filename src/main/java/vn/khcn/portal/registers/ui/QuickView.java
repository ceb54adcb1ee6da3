package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.registers.QuickService;
import vn.khcn.portal.registers.QuickSheet;
import vn.khcn.portal.registers.QuickSheet.Given;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A month of mass records as a table by type and place; opened again in the same month it shows what was typed. */
@Route(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)/nhanh")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE"})
class QuickView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 3;
    private final transient RegisterDirectory registers;
    private final transient QuickService quick;
    private final transient PeriodService periods;
    private final transient ImportParts parts;
    private final transient BusinessClock clock;
    private final Div tools = new Div();
    private final Div table = new Div();
    private final Button save = new Button();
    private final Select<Period> month = new Select<>();
    private final DateField day = new DateField();
    private final Select<UnitOption> unit = new Select<>();
    private final transient Map<String, String> fixed = new HashMap<>();
    private transient @Nullable QuickTable shown;

    QuickView(RegisterDirectory registers, QuickService quick, PeriodService periods, ImportParts parts,
            BusinessClock clock) {
        this.registers = registers;
        this.quick = quick;
        this.periods = periods;
        this.parts = parts;
        this.clock = clock;
        addClassName("page-host");
        tools.addClassName("filter-bar");
        table.addClassName("table-scroll");
        save.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterDefinition register = event.getRouteParameters().get("register").flatMap(registers::find)
                .filter(r -> QuickService.shape(r).isPresent()).orElseThrow(NotFoundException::new);
        String title = RegisterDrawing.text(register, "title");
        PageHead head = new PageHead(translate("registers.quick.title", title))
                .back(RegisterNavigation.list(register.code()), title).primary(save);
        tools(register);
        save.addClickListener(click -> store(register));
        Paragraph hint = new Paragraph(translate("registers.quick.hint"));
        hint.addClassName("hint");
        removeAll();
        add(new Page(head).body(tools, hint, table));
        show(register);
    }

    private void tools(RegisterDefinition register) {
        Period current = periods.current();
        List<Period> months = java.util.stream.Stream.iterate(current, Period::previous).limit(MONTHS).toList();
        month.setLabel(translate("registers.quick.month"));
        month.setItems(months);
        month.setItemLabelGenerator(p -> p == null ? "" : p.label());
        month.setValue(current);
        day.setLabel(RegisterDrawing.text(register, register.mainDay()));
        day.setValue(lastDay(current));
        month.addValueChangeListener(chosen -> {
            day.setValue(lastDay(chosen.getValue()));
            show(register);
        });
        tools.add(month, day);
        List<UnitOption> units = parts.units(register);
        unit.setLabel(translate("registers.field.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(u -> u == null ? "" : u.shortName());
        if (!units.isEmpty()) {
            unit.setValue(units.getFirst());
        }
        if (units.size() > 1) {
            unit.addValueChangeListener(chosen -> show(register));
            tools.add(unit);
        }
        QuickService.fixed(register).forEach(field -> tools.add(fixed(register, field)));
    }

    private Select<String> fixed(RegisterDefinition register, Field field) {
        Select<String> choice = new Select<>();
        choice.setLabel(RegisterDrawing.text(register, field.key()));
        choice.setItems(field.choices());
        choice.setItemLabelGenerator(
                c -> c == null ? "" : RegisterDrawing.text(register, "choice." + field.key() + "." + c));
        String first = Objects.requireNonNullElse(field.initial(), field.choices().getFirst()).toString();
        fixed.put(field.key(), first);
        choice.setValue(first);
        choice.addValueChangeListener(chosen -> {
            fixed.put(field.key(), chosen.getValue());
            show(register);
        });
        return choice;
    }

    private LocalDate lastDay(Period period) {
        LocalDate last = periods.window(period).days().to();
        return clock.today().isBefore(last) ? clock.today() : last;
    }

    private Given given() {
        return new Given(Objects.requireNonNullElse(day.getValue(), clock.today()),
                unit.getValue() == null ? null : unit.getValue().id(), fixed);
    }

    private void show(RegisterDefinition register) {
        DateRange days = periods.window(month.getValue()).days();
        QuickSheet sheet = quick.sheet(register.code(), days, given(), getLocale());
        table.removeAll();
        count(0);
        if (sheet.rows().isEmpty() || sheet.columns().isEmpty()) {
            table.add(new EmptyState("registers.quick.empty", "registers.quick.emptyNext"));
            return;
        }
        QuickTable drawn = new QuickTable(sheet, RegisterDrawing.text(register, sheet.shape().row().key()),
                this::count);
        shown = drawn;
        table.add(drawn);
    }

    private void count(int typed) {
        save.setText(typed == 0
                ? translate("registers.quick.nothing")
                : translate("registers.quick.save", typed));
        save.setEnabled(typed > 0);
    }

    private void store(RegisterDefinition register) {
        if (shown == null) {
            return;
        }
        try {
            int cells = quick.save(register.code(), given(), shown.typed());
            Notice.done("registers.quick.saved", cells);
            show(register);
        } catch (RuntimeException refused) {
            save.setEnabled(true);
            Notice.problem(refused);
        }
    }
}
