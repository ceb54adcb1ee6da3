package vn.khcn.portal.documents.inbound;

import vn.khcn.portal.kernel.DocumentReference;

/** An inbound document to choose or cite. */
public record InboundOption(long id, DocumentReference reference, String issuer, String subject) {
    /** "Công văn số 5203/UBND-TH ngày 11/9/2023 của UBND tỉnh". */
    public String cited() {
        return reference + " của " + issuer;
    }
}
