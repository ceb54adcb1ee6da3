package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.kinds.KindOption;

/** A document of our own as a line of a list; {@code symbol} begins with "…" while the number is open. */
public record OutboundSummary(long id, KindOption kind, @Nullable Integer number, String symbol,
        @Nullable LocalDate issuedOn, String subject, String unit, String signer, List<String> recipients, int copies,
        String note, boolean listed, ApprovalState state) {}
