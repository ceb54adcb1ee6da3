package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/**
 * A number of one record, so that a line that tells of it knows it: {@code rec.attendees?id=12}; with {@code event} the
 * number of what happened, {@code amount} its money.
 */
@Component
@Transactional(readOnly = true)
class RecordFigures implements FigureSource {
    private final RegisterRecords records;
    private final RegisterEvents events;
    private final RegisterDirectory registers;
    private final Translations texts;

    RecordFigures(RegisterRecords records, RegisterEvents events, RegisterDirectory registers, Translations texts) {
        this.records = records;
        this.events = events;
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "rec";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        return records.findById(key.id("id")).flatMap(record -> {
            RegisterDefinition register = registers.get(record.register());
            Optional<EventDetails> event = events.findById(key.id("event"))
                    .map(e -> e.details(register.event(e.kind()).orElseThrow()));
            RecordRow row = record.row(register);
            return row.removal() == null
                    ? result(key.measure(), register, row, event.orElse(null), context)
                    : Optional.empty();
        });
    }

    /** Numbers of single records are not offered: they come with the lines that tell of the records. */
    @Override
    public List<FigureOption> options(FigureContext context) {
        return List.of();
    }

    private Optional<FigureResult> result(String name, RegisterDefinition register, RecordRow row,
            @org.jspecify.annotations.Nullable EventDetails event, FigureContext context) {
        BigDecimal number = event == null
                ? null
                : name.equals("amount") ? event.amount() : event.values().number(name);
        BigDecimal found = number == null ? row.values().number(name) : number;
        if (found == null) {
            return Optional.empty();
        }
        Field field = register.field(name).orElse(null);
        String label = field == null
                ? texts.vietnamese("registers.event.amount")
                : texts.vietnamese(register.labels() + name);
        String unit = field == null || field.type() == FieldType.MONEY ? "đồng" : "";
        FigureValue value = new FigureValue(found, unit, field == null ? 0 : field.decimals());
        return Optional.of(new FigureResult(value, label + " – " + row.title(), context.asOf(), List.of(new RecordRef(
                register.code(), row.id(), row.title(), Map.of(label, value.printedWithUnit()))), null));
    }
}
