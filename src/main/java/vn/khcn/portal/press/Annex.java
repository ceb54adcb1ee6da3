package vn.khcn.portal.press;

import java.util.List;

/**
 * An annex with its own page numbers.
 *
 * @param heading "Phụ lục" or "Phụ lục I"
 * @param title   upper-case title, one printed line each
 * @param body    its blocks, as a rule one table
 */
public record Annex(String id, String heading, List<String> title, boolean landscape, List<Block> body) {
    public Annex {
        title = List.copyOf(title);
        body = List.copyOf(body);
    }

    /** The same under another heading. */
    public Annex headed(String newHeading) {
        return new Annex(id, newHeading, title, landscape, body);
    }
}
