package vn.khcn.portal.reporting.review;

import org.jspecify.annotations.Nullable;

/**
 * Something to say about a report.
 *
 * @param report number of the report, or of another paper people comment on
 * @param block  the paragraph it speaks of; empty for the whole report
 * @param figure key of the figure it speaks of; empty for none
 * @param thread the comment it answers; null where it begins a thread
 */
public record NewComment(long report, String block, String figure, @Nullable Long thread, String text) {
    public static NewComment at(long report, String block, String text) {
        return new NewComment(report, block, "", null, text);
    }
}
