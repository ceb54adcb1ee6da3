package vn.khcn.portal.documents;

import java.util.List;

/** One register in one year, in the order of numbers, with its gaps. {@code kinds} are the names numbered in it. */
public record NumberBookDetails(String register, List<String> kinds, int year, List<BookLine> lines) {
    public NumberBookDetails {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    public long entries() {
        return lines.stream().filter(BookLine.Entry.class::isInstance).count();
    }

    /** How many numbers are missing. */
    public int missing() {
        return lines.stream().mapToInt(l -> l instanceof BookLine.Gap gap ? gap.size() : 0).sum();
    }

    /** How many numbers are dated before a lower one. */
    public long outOfOrder() {
        return lines.stream().filter(l -> l instanceof BookLine.Entry e && e.laterBefore() != null).count();
    }
}
