package vn.khcn.portal.reporting.issue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issued paper in the archive.
 *
 * @param paper    what it is: {@code report}, {@code meeting}
 * @param place    its link in the department's chain
 * @param signed   the signed original has come back
 * @param frozenAt by the machine's time: the state of the records it was counted in
 */
public record IssueSummary(long id, String paper, long report, int place, String title, String symbol, LocalDate dated,
        Instant issuedAt, String issuedBy, String pdfSha256, String hash, boolean signed,
        Instant frozenAt) {}
