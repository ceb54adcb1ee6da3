package vn.khcn.portal.shell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.khcn.portal.records.DepartmentRecord;

/** What an account has typed into a form and not saved. */
@Entity
@Table(name = "shell_drafts")
class Draft extends DepartmentRecord {
    @Column(updatable = false)
    private long accountId;
    @Column(updatable = false)
    private String formKey = "";
    @Column(columnDefinition = "longtext")
    private String content = "";
    private Instant savedAt = Instant.EPOCH;

    protected Draft() {}

    Draft(long accountId, String formKey) {
        this.accountId = accountId;
        this.formKey = formKey;
    }

    Draft write(String newContent, Instant at) {
        content = newContent;
        savedAt = at;
        return this;
    }

    DraftDetails details() {
        return new DraftDetails(content, savedAt);
    }
}
