package vn.khcn.portal.people.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.NewUnit;
import vn.khcn.portal.people.Reorganisation;
import vn.khcn.portal.people.UnitOption;

/** What the administrator has said so far. */
final class ReorganisationDraft {
    What what = What.RENAME;
    LocalDate from;
    final Set<UnitOption> old = new LinkedHashSet<>();
    @Nullable
    UnitOption taking;
    final List<UnitNames> names = new ArrayList<>();

    ReorganisationDraft(LocalDate today) {
        from = today;
    }

    /** The three things that happen to units. */
    enum What {
        RENAME, MERGE, SPLIT
    }

    /** Another kind of change or other units: the new names begin anew. */
    void forgetNames() {
        names.clear();
        taking = null;
    }

    /** New names to start from: a renamed unit's own, the first of a split unit's, none of a merged one's. */
    void proposeNames() {
        if (names.isEmpty()) {
            names.add(new UnitNames(what == What.MERGE ? null : old.stream().findFirst().orElse(null)));
            if (what == What.SPLIT) {
                names.add(new UnitNames(null));
            }
        }
    }

    List<NewUnit> next() {
        UnitOption into = taking;
        return into != null && what == What.MERGE
                ? List.of(NewUnit.taking(into))
                : names.stream().map(UnitNames::unit).toList();
    }

    List<Long> units() {
        return old.stream().map(UnitOption::id).toList();
    }

    Reorganisation plan(Map<String, NewUnit> kinds, Map<Long, NewUnit> items) {
        List<NewUnit> next = next();
        return new Reorganisation(from, units(), next, places(kinds, next), places(items, next));
    }

    private static <K> Map<K, Integer> places(Map<K, NewUnit> chosen, List<NewUnit> next) {
        return chosen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Math.max(0, next.indexOf(e.getValue()))));
    }
}
