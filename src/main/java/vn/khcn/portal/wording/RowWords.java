package vn.khcn.portal.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.registers.CountedRow;
import vn.khcn.portal.registers.EventDetails;
import vn.khcn.portal.registers.FieldWords;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/** The values of a record, and of what happened to it, as a sentence writes them. */
@Component
class RowWords {
    /** What every record has beside its fields: its title, the day it counts by, and the event's document, money, note. */
    static final Set<String> EVERY = Set.of("title", "on", "document", "amount", "remark");
    private final RegisterDirectory registers;
    private final FieldWords words;

    RowWords(RegisterDirectory registers, FieldWords words) {
        this.registers = registers;
        this.words = words;
    }

    /** A value as markup, a number as a figure that knows its record; an empty optional where there is no such field. */
    Optional<String> value(CountedRow row, PatternText.Named named) {
        if (!named.register().isEmpty() || named.kind() != PatternText.Kind.FIGURE || !named.parameters().isEmpty()) {
            return Optional.empty();
        }
        RegisterDefinition register = registers.get(row.row().register());
        Optional<Holder> holder = holder(register, row, named.name());
        return holder.map(h -> h.values().number(h.field().key()) != null && numeric(h.field())
                ? figure(row, named)
                : Sentence.escape(text(register, h)))
                .or(() -> EVERY.contains(named.name()) ? Optional.of(every(row, named)) : Optional.empty());
    }

    /** A value as stored: a choice's code; an empty optional where the record has no such field. */
    Optional<String> stored(CountedRow row, String name) {
        return holder(registers.get(row.row().register()), row, name).map(h -> h.values().category(h.field().key()))
                .or(() -> EVERY.contains(name) ? Optional.of(every(row, PatternText.name(name))) : Optional.empty());
    }

    private static boolean numeric(Field field) {
        return field.type() == FieldType.NUMBER || field.type() == FieldType.MONEY;
    }

    private static String figure(CountedRow row, PatternText.Named named) {
        String event = row.event() == null ? "" : "event=" + row.event().id() + "&";
        return "{rec." + named.name() + "?" + event + "id=" + row.row().id() + (named.withUnit() ? "|unit}" : "}");
    }

    private record Holder(Field field, RecordValues values) {}

    /** The event's own value counts before the record's. */
    private static Optional<Holder> holder(RegisterDefinition register, CountedRow row, String key) {
        EventDetails event = row.event();
        return Optional.ofNullable(event).flatMap(e -> register.event(e.kind()))
                .flatMap(kind -> kind.fields().stream().filter(f -> f.key().equals(key)).findFirst())
                .filter(f -> event != null && event.values().get(key) != null)
                .map(f -> new Holder(f, event == null ? RecordValues.NONE : event.values()))
                .or(() -> register.field(key).map(f -> new Holder(f, row.row().values())));
    }

    private String text(RegisterDefinition register, Holder holder) {
        Object value = holder.values().get(holder.field().key());
        return switch (value) {
            case null -> "";
            case LocalDate day -> DocumentReference.day(day);
            default -> words.of(register, List.of(holder.field()), List.of(holder.values()), Translations.VIETNAMESE)
                    .text(holder.field(), holder.values());
        };
    }

    private static String every(CountedRow row, PatternText.Named named) {
        EventDetails event = row.event();
        return switch (named.name()) {
            case "title" -> Sentence.escape(row.row().title());
            case "on" -> DocumentReference.day(event == null ? row.row().mainDay() : event.happenedOn());
            case "document" -> event == null ? "" : Sentence.escape(event.document());
            case "amount" -> event == null || event.amount() == null ? "" : figure(row, named);
            case "remark" -> event == null ? "" : Sentence.escape(event.note());
            default -> "";
        };
    }
}
