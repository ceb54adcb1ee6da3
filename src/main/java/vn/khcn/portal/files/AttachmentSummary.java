package vn.khcn.portal.files;

import java.time.Instant;

/** A file that hangs on a record, without its bytes. */
public record AttachmentSummary(long id, String name, String mediaType, long size, String sha256, String uploadedBy,
        Instant uploadedAt) {}
