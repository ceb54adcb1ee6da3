package vn.khcn.portal.reporting.issue;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the archive.
 *
 * @param text    words of title or text in any order, with or without dấu; between quotation marks they stand together
 * @param kinds   codes of document kinds, empty for all
 * @param periods period codes of reports, empty for all documents
 */
public record ArchiveFilter(String text, Set<String> kinds, Set<Long> units, Set<Integer> years, Set<String> periods,
        @Nullable LocalDate from, @Nullable LocalDate to) {
    public ArchiveFilter {
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
        years = Set.copyOf(years);
        periods = Set.copyOf(periods);
    }

    public static ArchiveFilter text(String text) {
        return new ArchiveFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }
}
