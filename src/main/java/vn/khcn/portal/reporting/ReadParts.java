package vn.khcn.portal.reporting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khcn.portal.entries.PartState;

/**
 * The units' parts as a compile read them: unit → what they were like. Held against those of now it says whose entries
 * came, went or changed since; a moment would not, because the demo's clock may stand.
 */
record ReadParts(Map<Long, String> units) {
    static ReadParts of(Collection<PartState> parts) {
        return new ReadParts(parts.stream().collect(Collectors.groupingBy(PartState::unitId, TreeMap::new,
                Collectors.mapping(p -> p.period() + " " + p.state() + " " + p.rows() + " " + p.changes() + " "
                        + p.numbers(), Collectors.joining("; ")))));
    }

    /** As {@link #lines()} wrote it. */
    static ReadParts of(String lines) {
        return new ReadParts(lines.lines().map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(l -> Long.valueOf(l[0]), l -> l[1], (a, b) -> a, TreeMap::new)));
    }

    String lines() {
        return units.entrySet().stream().map(u -> u.getKey() + ": " + u.getValue()).collect(Collectors.joining("\n"));
    }

    /** Units whose parts are otherwise in the other reading. */
    Set<Long> otherIn(ReadParts now) {
        return Stream.of(units.keySet(), now.units.keySet()).flatMap(Set::stream)
                .filter(unit -> !units.getOrDefault(unit, "").equals(now.units.getOrDefault(unit, "")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
