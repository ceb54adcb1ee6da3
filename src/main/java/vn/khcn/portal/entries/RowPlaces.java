package vn.khcn.portal.entries;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a row stands: a number between its neighbours', so that moving one row touches no other. */
final class RowPlaces {
    private static final double STEP = 1024;
    private static final double CLOSEST = 1e-4;

    private RowPlaces() {}

    /** A place after the row with this number; null puts it first, an unknown number last. */
    static double after(List<Entry> rows, @Nullable Long afterId) {
        int index = afterId == null ? -1 : indexOf(rows, afterId);
        return between(rows, index);
    }

    static double last(List<Entry> rows) {
        return between(rows, rows.size() - 1);
    }

    /** A place for the row one step up or down among the others; its own where there is no further. */
    static double step(List<Entry> rows, Entry row, boolean up) {
        int index = indexOf(rows, row.id());
        if (up ? index == 0 : index == rows.size() - 1) {
            return row.position();
        }
        return up ? between(rows, index - 2) : between(rows, index + 1);
    }

    private static double between(List<Entry> rows, int index) {
        if (rows.isEmpty()) {
            return STEP;
        }
        if (index >= rows.size() - 1) {
            return rows.getLast().position() + STEP;
        }
        double low = index < 0 ? rows.getFirst().position() - 2 * STEP : rows.get(index).position();
        double high = rows.get(index + 1).position();
        if (high - low < CLOSEST) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).moveTo((i + 1) * STEP);
            }
            return between(rows, index);
        }
        return (low + high) / 2;
    }

    private static int indexOf(List<Entry> rows, long id) {
        for (int i = 0; i < rows.size(); i++) {
            if (Objects.equals(rows.get(i).id(), id)) {
                return i;
            }
        }
        return rows.size() - 1;
    }
}
