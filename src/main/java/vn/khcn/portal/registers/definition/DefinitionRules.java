package vn.khcn.portal.registers.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a description. */
public final class DefinitionRules {
    private static final Set<String> SLOTS = slots(16, 4, 10, 8, 8);
    private static final Set<String> TAKEN = Set.of("words", "state", "unit", "officer", "from", "to", "began",
            "recordTitle", "title", "one", "choice", "event", "measure", "register", "over", "by", "watch");
    private static final Set<String> TAKEN_IN_EVENTS = Set.of("happenedOn", "document", "amount", "note");
    private final RegisterDefinition definition;
    private final List<String> problems = new ArrayList<>();

    private DefinitionRules(RegisterDefinition definition) {
        this.definition = definition;
    }

    /** Everything that does not fit, empty where all does. */
    public static List<String> problems(RegisterDefinition definition) {
        DefinitionRules rules = new DefinitionRules(definition);
        rules.fields();
        rules.events();
        definition.measures().forEach(rules::measure);
        definition.reminders().forEach(r -> rules.check(rules.is(r.field(), FieldType.DAY),
                "reminder of no day field: " + r.field()));
        rules.once("measure", definition.measures(), Measure::code);
        rules.lookouts();
        return rules.problems;
    }

    private void fields() {
        definition.fields().forEach(f -> check(!TAKEN.contains(f.key()), "the portal has its own field " + f.key()));
        slotsFit("field", definition.fields());
        check(is(definition.mainDay(), FieldType.DAY), "the main day is no day field: " + definition.mainDay());
        check(definition.field(definition.mainDay()).filter(f -> f.is(Field.Trait.REQUIRED)).isPresent(),
                "the main day is not required");
        check(!definition.titleFields().isEmpty(), "the title names no field");
        definition.titleFields().forEach(key -> check(definition.field(key).isPresent(), "title: no field " + key));
    }

    private void events() {
        once("event", definition.events(), EventKind::code);
        for (EventKind event : definition.events()) {
            event.fields().forEach(f -> check(!TAKEN_IN_EVENTS.contains(f.key()),
                    "events have their own field " + f.key()));
            slotsFit("event " + event.code(), event.fields());
            String to = event.leadsTo();
            check(to == null || definition.life().find(to).isPresent(),
                    "event " + event.code() + " leads to no state: " + to);
            String dates = event.dates();
            check(dates == null || is(dates, FieldType.DAY),
                    "event " + event.code() + " dates no day field: " + dates);
            event.fields().forEach(own -> check(
                    definition.field(own.key()).filter(f -> f.type() != own.type()).isEmpty(),
                    "event " + event.code() + ": field " + own.key() + " is of another type than the record's"));
        }
    }

    private void lookouts() {
        definition.orders().forEach(o -> List.of(o.one(), o.other())
                .forEach(e -> check(definition.event(e).isPresent(), "order: no event " + e)));
        definition.sums().forEach(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                .forEach(key -> check(isNumber(key), "sum: no number field " + key)));
        once("watch", definition.watches(), Watch::code);
        for (Watch watch : definition.watches()) {
            String day = watch.day();
            check(day == null || is(day, FieldType.DAY), "watch " + watch.code() + " looks at no day field: " + day);
            watch.states().forEach(s -> check(definition.life().find(s).isPresent(),
                    "watch " + watch.code() + ": no state " + s));
        }
    }

    private void measure(Measure m) {
        String name = "measure " + m.code();
        if (m.kind().derived()) {
            check(definition.measure(m.of()).isPresent() && definition.measure(m.minus()).isPresent(),
                    name + " is made of unknown measures");
            return;
        }
        check(m.countsEvents() ^ is(m.on(), FieldType.DAY), name + " is dated by no day field and no event");
        m.events().forEach(e -> check(definition.event(e).isPresent(), name + ": no event " + e));
        if (m.kind().adds()) {
            check(m.of().equals("amount") && m.countsEvents() || isNumber(m.of()) || inEvents(m, m.of()),
                    name + " sums no number: " + m.of());
        }
        known(name, m, m.by());
        known(name, m, m.place());
        m.where().keySet().forEach(key -> known(name, m, key));
    }

    private void known(String name, Measure m, @Nullable String key) {
        check(key == null || key.equals("state") || definition.field(key).isPresent() || inEvents(m, key),
                name + ": no field " + key);
    }

    private boolean inEvents(Measure m, String key) {
        return m.events().stream().flatMap(e -> definition.event(e).stream()).flatMap(e -> e.fields().stream())
                .anyMatch(f -> f.key().equals(key));
    }

    private boolean isNumber(String key) {
        return is(key, FieldType.NUMBER) || is(key, FieldType.MONEY);
    }

    private boolean is(String key, FieldType type) {
        return definition.field(key).filter(f -> f.type() == type).isPresent();
    }

    private void slotsFit(String what, List<Field> fields) {
        once(what + " slot", fields, Field::slot);
        once(what, fields, Field::key);
        fields.forEach(f -> {
            check(SLOTS.contains(f.slot()), what + " " + f.key() + ": no slot " + f.slot());
            check(f.type() != FieldType.CHOICE || !f.choices().isEmpty(), what + " " + f.key() + " has no choices");
        });
    }

    private <T> void once(String what, List<T> all, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        all.forEach(one -> check(seen.add(name.apply(one)), what + " stands twice: " + name.apply(one)));
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private static Set<String> slots(int lines, int texts, int numbers, int days, int references) {
        Set<String> all = new HashSet<>();
        int[] counts = {lines, texts, numbers, days, references};
        for (int kind = 0; kind < counts.length; kind++) {
            for (int i = 1; i <= counts[kind]; i++) {
                all.add("slndr".charAt(kind) + (i < 10 ? "0" : "") + i);
            }
        }
        return Set.copyOf(all);
    }
}
