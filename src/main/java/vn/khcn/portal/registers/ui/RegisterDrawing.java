package vn.khcn.portal.registers.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.registers.FieldWords;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Field.Trait;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.FilterField.Choice;
import vn.khcn.portal.shell.component.FilterValues;
import vn.khcn.portal.shell.component.Register;

/** Draws a register's list from its description. */
@org.springframework.stereotype.Component
class RegisterDrawing {
    private static final String SHARED = "registers.field.";
    private static final String WATCH = "watch";
    private static final int CHOICES = 300;
    private final RegisterListService lists;
    private final FieldWords words;
    private final References references;
    private final UnitPastService past;
    private final BusinessClock clock;

    RegisterDrawing(RegisterListService lists, FieldWords words, References references, UnitPastService past,
            BusinessClock clock) {
        this.lists = lists;
        this.words = words;
        this.references = references;
        this.past = past;
        this.clock = clock;
    }

    Register<ShownRecord, RecordFilter> draw(RegisterDefinition register, Locale locale) {
        Register<ShownRecord, RecordFilter> drawn = new Register<>(register.code(), register.labels(),
                ShownRecord::id, values -> filter(register, values),
                (filter, page) -> rows(register, filter, page, locale), filter -> lists.count(register, filter));
        columns(register).forEach(drawn::columns);
        filters(register).forEach(drawn::filters);
        return drawn.sharing(SHARED, "recordTitle", "words", "state", WATCH, "unit", "officer", "from", "to")
                .opens(r -> RegisterNavigation.record(register.code(), r.id()))
                .orderedBy(Sort.by(Sort.Direction.DESC, register.mainDay())).titled(register.labels() + "title")
                .whenEmpty("registers.list.empty", "registers.list.emptyNext");
    }

    List<ShownRecord> rows(RegisterDefinition register, RecordFilter filter, Pageable page, Locale locale) {
        List<RecordRow> rows = lists.rows(register, filter, page);
        FieldWords.Words names = words.of(register, register.fields(), rows.stream().map(RecordRow::values).toList(),
                locale);
        Map<Long, String> units = units();
        return rows.stream().map(row -> {
            Map<String, String> texts = new HashMap<>();
            register.fields().forEach(f -> texts.put(f.key(), names.text(f, row.values())));
            return new ShownRecord(row, texts, units.getOrDefault(row.unitId(), ""));
        }).toList();
    }

    RecordFilter filter(RegisterDefinition register, FilterValues values) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        register.fields().stream().filter(f -> f.is(Trait.FILTER) && !values.codes(f.key()).isEmpty())
                .forEach(f -> fields.put(f.key(), values.codes(f.key())));
        RecordFilter filter = new RecordFilter(values.text("words"), values.codes("state"), values.numbers("unit"),
                values.date("from"), values.date("to"), fields, List.of());
        return filter.watched(values.codes(WATCH).stream().flatMap(w -> register.watch(w).stream()).toList(),
                clock.today());
    }

    private List<Column<ShownRecord>> columns(RegisterDefinition register) {
        List<Column<ShownRecord>> columns = new ArrayList<>();
        columns.add(Column.<ShownRecord>text("recordTitle", r -> r.row().title()).sortedBy("title"));
        register.fields().forEach(field -> {
            Column<ShownRecord> column = column(field);
            columns.add(field.is(Trait.SHOWN) && !named(register, field) ? column : column.hidden());
        });
        columns.add(Column.<ShownRecord>text("unit", ShownRecord::unit).sortedBy("unit").wide("9rem").hidden());
        columns.add(Column.<ShownRecord>text("officer", r -> r.row().officer()).sortedBy("officer").wide("10rem")
                .hidden());
        if (!register.life().trivial()) {
            columns.add(Column.<ShownRecord>chip("state", r -> Looks.mark(register, r.row().state()))
                    .sortedBy("state").wide(chipWidth(register)));
        }
        return columns;
    }

    /** Wide enough for the longest state. */
    private static String chipWidth(RegisterDefinition register) {
        int letters = register.life().states().stream().mapToInt(s -> text(register, "state." + s.code()).length())
                .max().orElse(0);
        return Math.max(9, 3 + letters * 0.45) + "rem";
    }

    /** What the record's name says already: its words need no second column. */
    private static boolean named(RegisterDefinition register, Field field) {
        return register.titleFields().contains(field.key()) && field.type() != FieldType.DAY
                && field.type() != FieldType.NUMBER && field.type() != FieldType.MONEY;
    }

    private static Column<ShownRecord> column(Field field) {
        String key = field.key();
        return switch (field.type()) {
            case NUMBER -> Column.<ShownRecord>number(key, r -> r.number(key)).sortedBy(key);
            case MONEY -> Column.<ShownRecord>number(key, r -> r.number(key)).sortedBy(key).wide("7.5rem");
            case DAY -> Column.<ShownRecord>date(key, r -> r.day(key)).sortedBy(key);
            case TEXT, REFERENCE -> Column.<ShownRecord>text(key, r -> r.text(key));
            case LINE, CHOICE -> Column.<ShownRecord>text(key, r -> r.text(key)).sortedBy(key).wide("8.5rem");
        };
    }

    private List<FilterField> filters(RegisterDefinition register) {
        List<FilterField> filters = new ArrayList<>(List.of(FilterField.text("words")));
        if (!register.life().trivial()) {
            filters.add(FilterField.choice("state", () -> register.life().states().stream()
                    .map(s -> new Choice(s.code(), register.labels() + "state." + s.code(), false)).toList()));
        }
        if (!register.watches().isEmpty()) {
            filters.add(FilterField.choice(WATCH, () -> register.watches().stream()
                    .map(w -> new Choice(w.code(), register.labels() + "watch." + w.code(), false)).toList()));
        }
        register.fields().stream().filter(f -> f.is(Trait.FILTER)).forEach(f -> filters.add(filter(register, f)));
        filters.add(FilterField.date("from"));
        filters.add(FilterField.date("to"));
        return filters;
    }

    private FilterField filter(RegisterDefinition register, Field field) {
        if (field.type() == FieldType.CHOICE) {
            return FilterField.choice(field.key(), () -> field.choices().stream()
                    .map(c -> new Choice(c, register.labels() + "choice." + field.key() + "." + c, false)).toList());
        }
        return field.type() == FieldType.REFERENCE
                ? FilterField.choice(field.key(), () -> references.find(field.target(), "", CHOICES).stream()
                        .map(o -> new Choice(Long.toString(o.id()), o.name())).toList())
                : FilterField.text(field.key());
    }

    Map<Long, String> units() {
        return past.units().stream().collect(Collectors.toMap(UnitOption::id, UnitOption::shortName,
                (a, b) -> a));
    }

    /** A text of the register in the screen's language. */
    static String text(RegisterDefinition register, String key) {
        return I18NProvider.translate(register.labels() + key);
    }

}
