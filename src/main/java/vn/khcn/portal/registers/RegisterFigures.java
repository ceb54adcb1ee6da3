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
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/**
 * Figures counted from registers: {@code reg.received?register=quality.importDossiers}. {@code over=year} counts from the
 * start of the report year, {@code over=ever} from the beginning, {@code over=next} in the period that follows; {@code by} narrows to a value of the measure's own
 * breakdown, {@code place} to a place, a field's key to a value of that field.
 */
@Component
@Transactional(readOnly = true)
class RegisterFigures implements FigureSource, CountedSource {
    private final RegisterDirectory registers;
    private final MeasureService measures;
    private final KeyReading reading;
    private final Translations texts;
    private final TypeUnits units;

    RegisterFigures(RegisterDirectory registers, MeasureService measures, KeyReading reading, Translations texts,
            TypeUnits units) {
        this.units = units;
        this.registers = registers;
        this.measures = measures;
        this.reading = reading;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "reg";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        return registers.find(key.parameters().getOrDefault("register", "")).flatMap(register -> register
                .measure(key.measure()).flatMap(measure -> reading.where(register, measure, key.parameters())
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
                .measure(key.measure()).flatMap(measure -> reading.where(register, measure, parameters)
                        .map(where -> new Counted(measures.total(register, measure, days, where, 0),
                                new RecordsBehind(() -> measures.behind(register, measure, days, where, 0)),
                                units.of(register, measure, where)))));
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
            case "next" -> context.ahead();
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
                over.equals("next") ? context.period().aheadLabel() : context.period().label(),
                DocumentReference.day(days.to()));
        String own = units.of(register, measure, where);
        return new FigureResult(
                new FigureValue(number,
                        own.isEmpty() ? texts.vietnamese(register.labels() + "unit." + measure.code()) : own,
                        measure.decimals()),
                definition, context.asOf(),
                new RecordsBehind(() -> measures.behind(register, measure, days, where, unit)), null);
    }
}
