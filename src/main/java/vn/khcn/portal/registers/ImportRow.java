package vn.khcn.portal.registers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.shell.intake.IntakeRow;
import vn.khcn.portal.shell.intake.RowStatus;

/**
 * A row of a file and what would become of it.
 *
 * @param number   its place in the file, counted from 1 below the headings
 * @param cells    field → what was typed
 * @param problems field → what is wrong there, in words
 * @param question key of a question that a yes would settle; empty for none
 * @param id       the record it changes; null for a new one
 * @param added    field → name that is new to the master data
 */
public record ImportRow(int number, RowStatus status, Map<String, String> cells, Map<String, String> problems,
        String question, @Nullable Long id, int version, String began, RecordValues values,
        Map<String, String> added) implements IntakeRow {
    public ImportRow {
        cells = Map.copyOf(cells);
        problems = Map.copyOf(problems);
        added = Map.copyOf(added);
    }

    /** True where it would be stored. */
    public boolean counts() {
        return status.counts();
    }
}
