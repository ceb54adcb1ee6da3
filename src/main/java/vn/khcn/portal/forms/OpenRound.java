package vn.khcn.portal.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Period;

/**
 * The office asks units for something.
 *
 * @param question  what is asked, in words; may be empty where a form says it
 * @param formId    a published form, or null: then every unit gives one row of {@code columns}
 * @param columns   of a question
 * @param period    what counted cells are counted for
 * @param unitIds   who is asked
 * @param inboundId what the asking body wrote; null for the department's own
 */
public record OpenRound(String title, String question, @Nullable Long formId, List<AskedColumn> columns, Period period,
        LocalDate dueOn, Set<Long> unitIds, @Nullable Long inboundId) {
    public OpenRound {
        columns = List.copyOf(columns);
        unitIds = Set.copyOf(unitIds);
    }

    /** A column of a question: a number that is added up, or words. */
    public record AskedColumn(String title, boolean number) {}
}
