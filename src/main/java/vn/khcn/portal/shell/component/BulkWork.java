package vn.khcn.portal.shell.component;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import vn.khcn.portal.shell.BulkRow;

/**
 * What the dialog of a change for many records asks its room.
 *
 * @param <C> a change
 */
public interface BulkWork<C> {
    /** Names the drafts of its forms: the list's code. */
    String code();

    /** What can be changed in many records at once. */
    List<BulkChoice<C>> choices();

    /** What the change would do to each; nothing is stored. @param looked is told how many were looked at */
    List<BulkRow> preview(List<Long> ids, C change, Locale locale, IntConsumer looked);

    /**
     * Makes the change in all of these or in none.
     *
     * @return takes it back
     */
    Runnable apply(List<BulkRow> rows, C change, IntConsumer done);

    /** The same change after the question was answered with yes. @param question key of the rule that asks */
    default C answering(C change, String question) {
        return change;
    }
}
