package vn.khcn.portal.reporting.outline;

import java.util.List;
import java.util.Map;

/** An annex that a register fills, with its own page numbers. Title lines may hold period words. */
public record OutlineAnnex(String heading, List<String> title, boolean landscape, String source,
        Map<String, String> parameters) {
    public OutlineAnnex {
        title = List.copyOf(title);
        parameters = OutlineSource.ordered(parameters);
    }
}
