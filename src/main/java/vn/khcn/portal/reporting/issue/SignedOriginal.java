package vn.khcn.portal.reporting.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import vn.khcn.portal.records.DepartmentRecord;

/** The PDF that was signed outside and came back. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "reporting_signed_originals")
class SignedOriginal extends DepartmentRecord {
    private long issueId;
    @Column(length = Length.LONG32)
    private byte[] pdf = {};
    @Column(columnDefinition = "char(64)")
    private String sha256 = "";
    private String signer = "";
    private Instant signedAt = Instant.EPOCH;
    private Instant receivedAt = Instant.EPOCH;
    private String receivedBy = "";

    protected SignedOriginal() {}

    SignedOriginal(long issueId, byte[] pdf, PdfSignatureCheck.Signed signed, Instant receivedAt, String receivedBy) {
        this.issueId = issueId;
        this.pdf = pdf;
        this.sha256 = Sha256.of(pdf);
        this.signer = signed.signer();
        this.signedAt = signed.at();
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    byte[] pdf() {
        return pdf;
    }

    OriginalDetails details() {
        return new OriginalDetails(signer, signedAt, receivedAt, receivedBy, sha256);
    }
}
