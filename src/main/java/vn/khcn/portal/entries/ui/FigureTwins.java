package vn.khcn.portal.entries.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Sentence;

/** Finds figures that stand in two rows of one tab: the reader of the report would count them twice. */
final class FigureTwins {
    private final Map<FigureKey, List<EntryDetails>> rows = new HashMap<>();

    FigureTwins(List<EntryDetails> entries) {
        entries.forEach(entry -> keys(entry.text())
                .forEach(key -> rows.computeIfAbsent(key, k -> new ArrayList<>()).add(entry)));
    }

    /** Another row of the same tab that tells one of this row's figures. */
    Optional<EntryDetails> of(EntryDetails entry) {
        return keys(entry.text()).stream().flatMap(key -> rows.getOrDefault(key, List.of()).stream())
                .filter(other -> other.id() != entry.id() && GridTab.of(other.kind()) == GridTab.of(entry.kind()))
                .findFirst();
    }

    /** The figures of a sentence. */
    static Set<FigureKey> keys(String markup) {
        return Sentence.parse(markup).figures().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
