package vn.khcn.portal.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.Period;

/**
 * A report in the list.
 *
 * @param edition      1, or higher where it replaces an issued one
 * @param draft        number of the newest draft, 0 before the first compile
 * @param openFindings errors and warnings of the newest draft that are neither mended nor explained
 */
public record ReportSummary(long id, long regime, Period period, int edition, String title, ApprovalState state,
        int draft, int openFindings, @Nullable Integer number, @Nullable LocalDate dated, @Nullable Long replaces) {}
