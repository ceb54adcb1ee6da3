package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number book, as a report needs it. */
interface NumberRegistry {
    /** @param replaces number of the outbound document it replaces; null as a rule */
    record Request(String kind, String symbol, String subject, List<String> authority, List<String> recipients,
            @Nullable Long replaces) {}

    /** @param outbound the document's number in the register */
    record Given(long outbound, int number, LocalDate date) {}

    /** Enters the report into the book under a number given outside, or under the next one. */
    Given give(Request request, @Nullable Integer number, LocalDate date);

    /** The report was issued: its entry in the book too. */
    void issued(long outbound);
}
