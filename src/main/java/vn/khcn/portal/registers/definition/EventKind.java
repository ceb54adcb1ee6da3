package vn.khcn.portal.registers.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event in a record's life. A field of the event that is named like a field of the record updates it.
 *
 * @param leadsTo  state it leads to; null where it leaves the state alone
 * @param within   states it may happen in where it leads nowhere; empty means any
 * @param document a deciding event: it needs the document that decides
 * @param amount   it may carry money
 * @param dates    field of the record that takes the event's day; null for none
 * @param fields   the event's own fields, in the event table's slots
 */
public record EventKind(String code, @Nullable String leadsTo, Set<String> within, boolean document, boolean amount,
        @Nullable String dates, List<Field> fields) {
    public EventKind {
        within = Set.copyOf(within);
        fields = List.copyOf(fields);
    }

    /** Something that happens without changing the state. */
    public static EventKind of(String code) {
        return new EventKind(code, null, Set.of(), false, false, null, List.of());
    }

    public EventKind leadsTo(LifeState state) {
        return leadsTo(state.name());
    }

    public EventKind leadsTo(String state) {
        return new EventKind(code, state, within, document, amount, dates, fields);
    }

    /** Happens in these states only. */
    public EventKind within(LifeState... states) {
        return new EventKind(code, leadsTo, Stream.of(states).map(LifeState::name).collect(Collectors.toSet()),
                document, amount, dates, fields);
    }

    /** A deciding event: without its document it is refused. */
    public EventKind decided() {
        return new EventKind(code, leadsTo, within, true, amount, dates, fields);
    }

    public EventKind withAmount() {
        return new EventKind(code, leadsTo, within, document, true, dates, fields);
    }

    /** The record's day field that takes the event's day. */
    public EventKind dates(String field) {
        return new EventKind(code, leadsTo, within, document, amount, field, fields);
    }

    public EventKind fields(Field... own) {
        return new EventKind(code, leadsTo, within, document, amount, dates, List.of(own));
    }

    /** True where it may happen to a record in a state. */
    public boolean mayHappen(LifeCycle life, String state) {
        return leadsTo == null
                ? within.isEmpty() || within.contains(state)
                : life.find(state).filter(s -> s.next().contains(leadsTo)).isPresent();
    }
}
