package vn.khcn.portal.reporting;

import java.util.List;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.press.FigureEvidence;

/**
 * A figure of an issued report that would come out otherwise today.
 *
 * @param printed  as it was issued, with its records as they were
 * @param block    first paragraph or row that prints it; empty where only counted
 * @param now      what it comes to now, as printed; empty where it has no value any more
 * @param came     records that count now and did not
 * @param gone     records that counted and do not any more
 * @param reworded records that count both times, with other values now
 */
public record ChangedFigure(FigureEvidence printed, String block, String now, List<RecordRef> came,
        List<RecordRef> gone, List<RecordRef> reworded) {
    /** The printed number itself is another one; else only the records behind it are. */
    public boolean otherNumber() {
        return !printed.printed().equals(now);
    }
}
