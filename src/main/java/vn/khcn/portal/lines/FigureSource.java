package vn.khcn.portal.lines;

import java.util.List;
import java.util.Optional;
import vn.khcn.portal.kernel.FigureKey;

/** A bean of a room that counts figures; its code is the first word of its keys. */
public interface FigureSource {
    /** First word of the keys it answers, unique in the portal. */
    String code();

    /** Counts; empty where the key is unknown or has no value (a percent without a plan). */
    Optional<FigureResult> evaluate(FigureKey key, FigureContext context);

    /** Counts figures of one context by their keys. */
    @FunctionalInterface
    interface Counter {
        Optional<FigureResult> count(FigureKey key);
    }

    /** For many figures of one context: what they have in common may be read at once. */
    default Counter many(FigureContext context) {
        return key -> evaluate(key, context);
    }

    /** The figures a person can insert, for the menu of the sentence editor. */
    List<FigureOption> options(FigureContext context);
}
