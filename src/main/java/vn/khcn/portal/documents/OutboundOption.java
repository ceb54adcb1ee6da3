package vn.khcn.portal.documents;

import vn.khcn.portal.kernel.DocumentReference;

/** A document of our own to choose or cite. */
public record OutboundOption(long id, DocumentReference reference, String subject) {}
