package vn.khcn.portal.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.RecordValues;

/**
 * A record as lists, figures and lines see it.
 *
 * @param removal why it was taken out; null while it counts
 */
public record RecordRow(long id, int version, String register, long unitId, String officer, String title, String state,
        LocalDate mainDay, @Nullable String removal, RecordValues values) {}
