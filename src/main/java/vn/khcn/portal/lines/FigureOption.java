package vn.khcn.portal.lines;

import org.jspecify.annotations.Nullable;

/**
 * A figure that can be inserted into a sentence: its key, what it is, and its unit of measure.
 *
 * @param ownerId the unit that keeps it; null where it is everybody's
 */
public record FigureOption(String key, String label, String unit, @Nullable Long ownerId) {
    public FigureOption(String key, String label, String unit) {
        this(key, label, unit, null);
    }
}
