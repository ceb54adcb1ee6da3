package vn.khcn.portal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.DepartmentRecord;

/** A file that hangs on a record: what it is, whose it is, and where its bytes lie. */
@Entity
@Table(name = "files_attachments")
class Attachment extends DepartmentRecord {
    private String subjectType = "";
    private long subjectId;
    private String name = "";
    private String mediaType = "";
    private long size;
    @Column(columnDefinition = "char(64)")
    private String sha256 = "";
    private long contentId;
    private String uploadedBy = "";
    private long uploadedByAccount;
    private Instant uploadedAt = Instant.EPOCH;

    protected Attachment() {}

    Attachment(String subjectType, long subjectId, String name, String mediaType, Content content, Actor by,
            Instant at) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.name = name;
        this.mediaType = mediaType;
        size = content.size();
        sha256 = content.sha256();
        contentId = content.id();
        uploadedBy = by.name();
        uploadedByAccount = by.accountId();
        uploadedAt = at;
    }

    long contentId() {
        return contentId;
    }

    boolean uploadedBy(Actor actor) {
        return uploadedByAccount == actor.accountId();
    }

    AttachmentSummary summary() {
        return new AttachmentSummary(id(), name, mediaType, size, sha256, uploadedBy, uploadedAt);
    }
}
