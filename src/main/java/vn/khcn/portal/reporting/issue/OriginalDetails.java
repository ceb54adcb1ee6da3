package vn.khcn.portal.reporting.issue;

import java.time.Instant;

/** The signed original of an issued report: who signed it when, by the certificate, and who brought it back. */
public record OriginalDetails(String signer, Instant signedAt, Instant receivedAt, String receivedBy, String sha256) {}
