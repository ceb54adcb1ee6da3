package vn.khcn.portal.meetings;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of units as one column keeps them. */
final class Ids {
    private Ids() {}

    static String text(Collection<Long> ids) {
        return ids.stream().sorted().distinct().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Set<Long> read(String text) {
        return Arrays.stream(text.split(",")).filter(s -> !s.isEmpty()).map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
