package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.indicators.CountedSource;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.lines.RecordsBehind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.Translations;

/**
 * Figures counted from registers: {@code reg.received?register=quality.importDossiers}. {@code over=year} counts from the
 * start of the report year, {@code over=ever} from the beginning; {@code by} narrows to a value of the measure's own
 * breakdown, {@code place} to a place, a field's key to a value of that field.
 */
@Component
@Transactional(readOnly = true)
class RegisterFigures implements FigureSource, CountedSource {
    private final RegisterDirectory registers;
    private final MeasureService measures;
    private final References references;
    private final Translations texts;

    RegisterFigures(RegisterDirectory registers, MeasureService measures, References references, Translations texts) {
        this.registers = registers;
        this.measures = measures;
        this.references = references;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "reg";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        return registers.find(key.parameters().getOrDefault("register", "")).flatMap(register -> register
                .measure(key.measure()).flatMap(measure -> where(register, measure, key.parameters())
                        .map(where -> result(register, measure, where, key.parameters(), context))));
    }

    @Override
    public Optional<Counted> count(FigureKey key, DateRange days, String category, String place) {
        Map<String, String> parameters = new TreeMap<>(key.parameters());
        if (!category.isEmpty()) {
            parameters.put("by", category);
        }
        if (!place.isEmpty()) {
            parameters.put("place", place);
        }
        return registers.find(parameters.getOrDefault("register", "")).flatMap(register -> register
                .measure(key.measure()).flatMap(measure -> where(register, measure, parameters)
                        .map(where -> new Counted(measures.total(register, measure, days, where, 0),
                                new RecordsBehind(() -> measures.behind(register, measure, days, where, 0))))));
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        List<FigureOption> options = new ArrayList<>();
        for (RegisterDefinition register : registers.all()) {
            String name = texts.vietnamese(register.labels() + "title");
            for (Measure measure : register.measures()) {
                String key = "reg." + measure.code() + "?register=" + register.code();
                String label = name + ": " + texts.vietnamese(register.labels() + "measure." + measure.code());
                String unit = texts.vietnamese(register.labels() + "unit." + measure.code());
                if (measure.kind() == Measure.Kind.BALANCE) {
                    options.add(new FigureOption(key, label, unit));
                } else {
                    options.add(new FigureOption(key, texts.vietnamese("registers.figure.inPeriod", label), unit));
                    options.add(new FigureOption("reg." + measure.code() + "?over=year&register=" + register.code(),
                            texts.vietnamese("registers.figure.cumulative", label), unit));
                }
            }
        }
        return options;
    }

    private FigureResult result(RegisterDefinition register, Measure measure, Map<String, String> where,
            Map<String, String> parameters, FigureContext context) {
        String over = measure.kind() == Measure.Kind.BALANCE ? "ever" : parameters.getOrDefault("over", "");
        DateRange days = switch (over) {
            case "year" -> context.yearToDate();
            case "ever" -> new DateRange(LocalDate.of(1900, 1, 1), context.range().to());
            default -> context.range();
        };
        long unit = Long.parseLong(parameters.getOrDefault("unit", "0"));
        BigDecimal number = measures.total(register, measure, days, where, unit);
        String when = switch (over) {
            case "year" -> "registers.figure.definitionYear";
            case "ever" -> "registers.figure.definitionEver";
            default -> "registers.figure.definitionPeriod";
        };
        String definition = texts.vietnamese(when, texts.vietnamese(register.labels() + "measure." + measure.code()),
                context.period().label(), DocumentReference.day(days.to()));
        return new FigureResult(
                new FigureValue(number, texts.vietnamese(register.labels() + "unit." + measure.code()),
                        measure.decimals()),
                definition, context.asOf(),
                new RecordsBehind(() -> measures.behind(register, measure, days, where, unit)), null);
    }

    /** Field → stored value; empty where a name is not known, so that the figure has no value rather than a wrong one. */
    private Optional<Map<String, String>> where(RegisterDefinition register, Measure measure,
            Map<String, String> parameters) {
        Map<String, String> where = new TreeMap<>();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String key = switch (parameter.getKey()) {
                case "register", "over", "unit" -> "";
                case "by" -> measure.by() == null ? "?" : measure.by();
                case "place" -> measure.place() == null ? parameter.getKey() : measure.place();
                default -> parameter.getKey();
            };
            if (!key.isEmpty()) {
                Optional<String> value = stored(register, measure, key, parameter.getValue());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                where.put(key, value.get());
            }
        }
        return Optional.of(where);
    }

    private Optional<String> stored(RegisterDefinition register, Measure measure, String key, String value) {
        if (key.equals("state")) {
            return Optional.of(value);
        }
        return register.field(key).or(() -> measure.events().stream().flatMap(e -> register.event(e).stream())
                .flatMap(e -> e.fields().stream()).filter(f -> f.key().equals(key)).findFirst())
                .flatMap(field -> stored(register, field, value));
    }

    /** A choice may be named by its code or by its word, a reference by its number or a name. */
    private Optional<String> stored(RegisterDefinition register, Field field, String value) {
        if (field.type() == FieldType.CHOICE && !field.choices().contains(value)) {
            return field.choices().stream().filter(
                    c -> texts.vietnamese(register.labels() + "choice." + field.key() + "." + c).equals(value))
                    .findFirst();
        }
        return field.type() != FieldType.REFERENCE || value.matches("\\d+")
                ? Optional.of(value)
                : references.called(field.target(), value).map(ReferenceOption::id).map(String::valueOf);
    }
}
