package vn.khcn.portal.registers.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one description of a register: what a record holds, how it lives, what can be counted. List, form, history,
 * import, export, figures and lines are drawn from it. An area describes its own as beans; those that a department
 * defines on screen are read from the database into the same type.
 *
 * @param code    {@code <room>.<register>}; with a dot behind it the start of its translation keys: {@code title},
 *                {@code one}, each field's key, {@code state.X}, {@code event.x}, {@code choice.field.x},
 *                {@code measure.x}, {@code unit.x}
 * @param mainDay field a record is dated, ordered and narrowed to a period by
 * @param title   pattern of a record's name: <code>{number} – {party}</code>
 * @param orders  pairs of events whose order is a setting of the department
 * @param watches what somebody must look at: due, late, stuck; {@code watch.x} is its word
 * @param sums    totals whose parts must add up to them
 */
public record RegisterDefinition(String code, List<Field> fields, String mainDay, String title, LifeCycle life,
        List<EventKind> events, List<Measure> measures, List<Reminder> reminders, List<EventOrder> orders,
        List<Watch> watches, List<Sum> sums) {
    /** A number field that others add up to. */
    public record Sum(String total, List<String> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z0-9]+)}");

    public RegisterDefinition {
        fields = List.copyOf(fields);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
        reminders = List.copyOf(reminders);
        orders = List.copyOf(orders);
        watches = List.copyOf(watches);
        sums = List.copyOf(sums);
    }

    /** @param labels start of its translation keys, {@code quality.importDossiers.} */
    public static Builder of(String labels) {
        return new Builder(labels.substring(0, labels.length() - 1));
    }

    /** Start of its translation keys. */
    public String labels() {
        return code + ".";
    }

    /** The room it belongs to. */
    public String room() {
        return code.substring(0, code.indexOf('.'));
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    public Optional<EventKind> event(String kind) {
        return events.stream().filter(e -> e.code().equals(kind)).findFirst();
    }

    public Optional<Measure> measure(String name) {
        return measures.stream().filter(m -> m.code().equals(name)).findFirst();
    }

    public Optional<Watch> watch(String name) {
        return watches.stream().filter(w -> w.code().equals(name)).findFirst();
    }

    /** The keys of the fields a record's name is made of. */
    public List<String> titleFields() {
        List<String> keys = new ArrayList<>();
        for (Matcher m = PLACEHOLDER.matcher(title); m.find();) {
            keys.add(m.group(1));
        }
        return keys;
    }

    /** Puts a description together; what does not fit is found when it is built. */
    public static final class Builder {
        private final String code;
        private final List<Field> fields = new ArrayList<>();
        private final List<EventKind> events = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final List<Reminder> reminders = new ArrayList<>();
        private final List<EventOrder> orders = new ArrayList<>();
        private final List<Watch> watches = new ArrayList<>();
        private final List<Sum> sums = new ArrayList<>();
        private String mainDay = "";
        private String title = "";
        private LifeCycle life = LifeCycle.NONE;

        private Builder(String code) {
            this.code = code;
        }

        public Builder fields(Field... all) {
            fields.addAll(List.of(all));
            return this;
        }

        public Builder mainDay(String field) {
            mainDay = field;
            return this;
        }

        public Builder titled(String pattern) {
            title = pattern;
            return this;
        }

        public <E extends Enum<E> & LifeState> Builder life(Class<E> states) {
            return life(LifeCycle.of(states));
        }

        public Builder life(LifeCycle cycle) {
            life = cycle;
            return this;
        }

        public Builder events(EventKind... kinds) {
            events.addAll(List.of(kinds));
            return this;
        }

        public Builder measures(Measure... all) {
            measures.addAll(List.of(all));
            return this;
        }

        /** Whoever keeps a record in one of these states is told some days before a day of it. */
        public Builder remind(String dayField, int daysBefore, LifeState... states) {
            reminders.add(new Reminder(dayField, daysBefore, Stream.of(states).map(LifeState::name).toList()));
            return this;
        }

        /** Which of two events comes first is for the department to say. */
        public Builder orders(String one, String other) {
            orders.add(new EventOrder(one, other));
            return this;
        }

        public Builder watches(Watch... all) {
            watches.addAll(List.of(all));
            return this;
        }

        /** The parts that are there add up to the total. */
        public Builder adds(String total, String... parts) {
            sums.add(new Sum(total, List.of(parts)));
            return this;
        }

        /** @throws IllegalArgumentException naming everything that does not fit */
        public RegisterDefinition build() {
            RegisterDefinition definition = new RegisterDefinition(code, fields, mainDay, title, life, events,
                    measures, reminders, orders, watches, sums);
            List<String> problems = DefinitionRules.problems(definition);
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(code + ": " + String.join("; ", problems));
            }
            return definition;
        }
    }
}
