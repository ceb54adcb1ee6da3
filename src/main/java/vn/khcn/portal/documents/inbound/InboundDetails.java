package vn.khcn.portal.documents.inbound;

import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.DocumentReference;

/** An inbound document as its screens show it; {@code version} goes back with a change. */
public record InboundDetails(long id, int version, KindOption kind, InboundForm form) {
    public DocumentReference reference() {
        return new DocumentReference(kind.name(), form.symbol(), form.issuedOn());
    }
}
