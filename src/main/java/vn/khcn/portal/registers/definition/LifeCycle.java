package vn.khcn.portal.registers.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of a register's records, the first being that of a new record. */
public record LifeCycle(List<State> states) {
    /** A register whose records only are: they have no life to follow. */
    public static final LifeCycle NONE = new LifeCycle(List.of(new State("KEPT", LifeState.Look.DONE, Set.of())));

    /** One state and what may follow it. */
    public record State(String code, LifeState.Look look, Set<String> next) {
        public State {
            next = Set.copyOf(next);
        }
    }

    public LifeCycle {
        states = List.copyOf(states);
        Set<String> known = states.stream().map(State::code).collect(Collectors.toSet());
        if (known.size() != states.size()
                || !states.stream().flatMap(s -> s.next().stream()).allMatch(known::contains)) {
            throw new IllegalArgumentException("A state stands twice or leads to an unknown one: " + states);
        }
    }

    /** The life cycle an enum owns. */
    public static <E extends Enum<E> & LifeState> LifeCycle of(Class<E> type) {
        return new LifeCycle(Stream.of(type.getEnumConstants())
                .map(s -> new State(s.name(), s.look(),
                        s.next().stream().map(LifeState::name).collect(Collectors.toSet())))
                .toList());
    }

    public State first() {
        return states.getFirst();
    }

    /** True where there is no life to follow. */
    public boolean trivial() {
        return states.size() == 1;
    }

    public Optional<State> find(String code) {
        return states.stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
