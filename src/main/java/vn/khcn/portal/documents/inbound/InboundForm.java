package vn.khcn.portal.documents.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a document received or cited.
 *
 * @param register   the issuer's register, where it keeps several ("QPPL"); empty as a rule
 * @param symbol     number and symbol as printed: "1470/STP-VB&QLXLVPHC"
 * @param receivedOn null where it is only cited
 */
public record InboundForm(String issuer, String register, String kind, String symbol, LocalDate issuedOn,
        @Nullable LocalDate receivedOn, String subject) {}
