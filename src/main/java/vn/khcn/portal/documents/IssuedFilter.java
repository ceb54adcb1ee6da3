package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which issued documents an archive shows.
 *
 * @param words each must stand in symbol, subject or recipients, with or without dấu
 * @param found numbers of documents that another way found by the same words; they are shown too
 * @param only  only these, null for all
 * @param kinds empty for all
 * @param units drafting units, empty for all
 * @param years of issue, empty for all
 */
public record IssuedFilter(List<String> words, Set<Long> found, @Nullable Set<Long> only, Set<String> kinds,
        Set<Long> units, Set<Integer> years, @Nullable LocalDate from, @Nullable LocalDate to) {
    public IssuedFilter {
        words = List.copyOf(words);
        found = Set.copyOf(found);
        only = only == null ? null : Set.copyOf(only);
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
        years = Set.copyOf(years);
    }
}
