package vn.khcn.portal.reporting.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The words of a frozen paper without dấu, and its line in the number book. */
@Entity
@Table(name = "reporting_issue_words")
class IssueWords {
    @Id
    private long issueId;
    @TenantId
    @Column(updatable = false)
    private @Nullable Long departmentId;
    private @Nullable Long outboundId;
    @Column(length = Length.LONG16)
    private String words = "";

    protected IssueWords() {}

    IssueWords(long issueId, @Nullable Long outboundId, String words) {
        this.issueId = issueId;
        this.outboundId = outboundId;
        this.words = words;
    }
}
