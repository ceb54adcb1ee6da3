package vn.khcn.portal.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import vn.khcn.portal.records.DepartmentRecord;

/** One compile of a report, kept as it came out. */
@Entity
@Table(name = "reporting_drafts")
class ReportDraft extends DepartmentRecord {
    private long reportId;
    private int number;
    private long templateVersionId;
    @Column(length = Length.LONG32)
    private String tree = "";
    private Instant compiledAt = Instant.EPOCH;
    private String compiledBy = "";

    protected ReportDraft() {}

    ReportDraft(long reportId, int number, long templateVersionId, String tree, Instant at, String by) {
        this.reportId = reportId;
        this.number = number;
        this.templateVersionId = templateVersionId;
        this.tree = tree;
        this.compiledAt = at;
        this.compiledBy = by;
    }

    String tree() {
        return tree;
    }

    long templateVersionId() {
        return templateVersionId;
    }

    DraftSummary summary() {
        return new DraftSummary(number, templateVersionId, compiledAt, compiledBy);
    }
}
