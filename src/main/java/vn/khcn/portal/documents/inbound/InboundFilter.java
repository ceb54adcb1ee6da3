package vn.khcn.portal.documents.inbound;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which inbound documents a list shows.
 *
 * @param text  in number, subject or issuer, with or without dấu
 * @param kinds empty for all
 * @param from  first day of issue
 */
public record InboundFilter(String text, Set<String> kinds, @Nullable LocalDate from, @Nullable LocalDate to) {
    public static final InboundFilter ALL = new InboundFilter("", Set.of(), null, null);

    public InboundFilter {
        kinds = Set.copyOf(kinds);
    }

    public static InboundFilter text(String text) {
        return new InboundFilter(text, Set.of(), null, null);
    }
}
