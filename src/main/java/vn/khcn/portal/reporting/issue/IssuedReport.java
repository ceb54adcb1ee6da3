package vn.khcn.portal.reporting.issue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued report by its codes.
 *
 * @param report     number of the report, by which it is asked for
 * @param issue      number of its frozen issue
 * @param period     the period's code: 202310, 2023Q3, 2023H1, 2023N9, 2023
 * @param edition    1, or higher where it replaces an issued one
 * @param replaces   number of the report it replaces
 * @param replacedBy number of the issued report that stands in its place
 * @param hash       of the link in the chain
 */
public record IssuedReport(long report, long issue, String regime, String period, int edition, String title,
        String symbol, LocalDate dated, Instant issuedAt, @Nullable Long replaces, @Nullable Long replacedBy,
        String pdfSha256, String docxSha256, String hash, boolean signed) {}
