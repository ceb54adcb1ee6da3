package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.registers.QuickSheet.Cell;
import vn.khcn.portal.registers.QuickSheet.Given;
import vn.khcn.portal.registers.QuickSheet.Line;
import vn.khcn.portal.registers.QuickSheet.Shape;
import vn.khcn.portal.registers.QuickSheet.Typed;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.Translations;

/** Enters mass records of a month as a table by type and place: each cell is one record, typed again it changes. */
@Service
@Transactional
public class QuickService {
    private static final String WRITERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')";
    private static final int LINES = 60;
    private static final int READ = 2000;
    private final RegisterService service;
    private final RegisterDirectory registers;
    private final RecordQueries queries;
    private final References references;
    private final Translations texts;

    QuickService(RegisterService service, RegisterDirectory registers, RecordQueries queries, References references,
            Translations texts) {
        this.service = service;
        this.registers = registers;
        this.queries = queries;
        this.references = references;
        this.texts = texts;
    }

    /** The table of a register that adds up a number by type and place; empty for registers of another make. */
    public static Optional<Shape> shape(RegisterDefinition register) {
        return register.measures().stream().filter(m -> m.kind() == Measure.Kind.SUM && !m.countsEvents()
                && m.on().equals(register.mainDay()) && m.by() != null && m.place() != null && m.where().isEmpty())
                .flatMap(
                        m -> register
                                .field(String.valueOf(m.by())).flatMap(row -> register.field(String.valueOf(m.place()))
                                        .flatMap(column -> register.field(m.of())
                                                .map(value -> new Shape(row, column, value))))
                                .stream())
                .filter(shape -> fixed(register, shape).stream().allMatch(f -> f.type() == FieldType.CHOICE))
                .findFirst();
    }

    /** The records of some days in the table, those with the same fixed values. */
    @Transactional(readOnly = true)
    public QuickSheet sheet(String register, DateRange days, Given given, Locale locale) {
        RegisterDefinition definition = registers.get(register);
        Shape shape = shape(definition).orElseThrow();
        RecordFilter filter = RecordFilter.ALL.between(days.from(), days.to());
        for (Map.Entry<String, String> one : given.fixed().entrySet()) {
            filter = filter.where(one.getKey(), one.getValue());
        }
        Map<String, Cell> cells = new HashMap<>();
        queries.list(definition, filter, PageRequest.of(0, READ)).stream().map(r -> r.row(definition))
                .filter(r -> given.unitId() == null || r.unitId() == given.unitId()).forEach(row -> {
                    BigDecimal value = row.values().number(shape.value().key());
                    cells.merge(QuickSheet.key(row.values().category(shape.row().key()),
                            row.values().category(shape.column().key())),
                            new Cell(value == null ? BigDecimal.ZERO : value, 1, row.id(), row.version()),
                            (a, b) -> new Cell(a.value().add(b.value()), a.records() + b.records(), 0, 0));
                });
        return new QuickSheet(shape, days, lines(definition, shape.row(), locale),
                lines(definition, shape.column(), locale), fixed(definition, shape), cells);
    }

    /**
     * Stores what was typed, all of it or nothing.
     *
     * @return how many cells
     */
    @PreAuthorize(WRITERS)
    public int save(String register, Given given, List<Typed> typed) {
        RegisterDefinition definition = registers.get(register);
        Shape shape = shape(definition).orElseThrow();
        for (Typed cell : typed) {
            BigDecimal value = cell.value();
            if (cell.id() == 0 && value != null) {
                service.create(register, new RecordForm(values(definition, shape, given, cell, value), given.unitId(),
                        null, Set.of(RecordRules.OUTSIDE)));
            } else if (cell.id() != 0 && value == null) {
                service.remove(cell.id(), cell.version(), texts.vietnamese("registers.quick.emptied"));
            } else if (cell.id() != 0 && value != null) {
                RecordValues known = service.details(cell.id()).row().values();
                service.change(cell.id(), cell.version(),
                        new RecordForm(known.with(shape.value().key(), value), null, null, Set.of()));
            }
        }
        return typed.size();
    }

    private static RecordValues values(RegisterDefinition register, Shape shape, Given given, Typed cell,
            BigDecimal value) {
        Map<String, Object> values = new LinkedHashMap<>(given.fixed());
        values.put(register.mainDay(), given.day());
        values.put(shape.row().key(), value(shape.row(), cell.row()));
        values.put(shape.column().key(), value(shape.column(), cell.column()));
        values.put(shape.value().key(), value);
        return new RecordValues(values);
    }

    private static Object value(Field field, String text) {
        return field.type() == FieldType.REFERENCE ? (Object) Long.valueOf(text) : text;
    }

    private List<Line> lines(RegisterDefinition register, Field field, Locale locale) {
        if (field.type() == FieldType.CHOICE) {
            return field.choices().stream().map(c -> new Line(c,
                    texts.getTranslation(register.labels() + "choice." + field.key() + "." + c, locale), "")).toList();
        }
        if (field.type() != FieldType.REFERENCE) {
            throw BusinessRule.broken("registers.rule.noTable");
        }
        List<ReferenceOption> offered = references.offered(field.target(), "", LINES);
        Map<Long, String> units = references.units(field.target(),
                offered.stream().map(ReferenceOption::id).toList());
        return offered.stream()
                .map(o -> new Line(Long.toString(o.id()), o.name(), units.getOrDefault(o.id(), ""))).toList();
    }

    /** The other fields that must be filled in: chosen once for all cells. */
    public static List<Field> fixed(RegisterDefinition register) {
        return fixed(register, shape(register).orElseThrow());
    }

    private static List<Field> fixed(RegisterDefinition register, Shape shape) {
        Set<String> own = Set.of(shape.row().key(), shape.column().key(), shape.value().key(), register.mainDay());
        return register.fields().stream().filter(f -> f.is(Field.Trait.REQUIRED) && !own.contains(f.key())).toList();
    }
}
