package vn.khcn.portal.registers.definition;

import java.util.List;

/** Two kinds of event of which the department says which comes first: registration and recognition of results. */
public record EventOrder(String one, String other) {
    /** What the department says. */
    public enum Rule {
        /** Either may come first. */
        FREE,
        /** {@code one} comes before {@code other}. */
        AS_NAMED, REVERSED
    }

    /** The kind that must have happened before another one; empty where there is none. */
    public List<String> before(String kind, Rule rule) {
        return rule == Rule.AS_NAMED && kind.equals(other)
                ? List.of(one)
                : rule == Rule.REVERSED && kind.equals(one) ? List.of(other) : List.of();
    }
}
