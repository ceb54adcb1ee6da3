package vn.khcn.portal.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;

/** One draft of a report as it was compiled; after the next compile it stays as it is. */
@Entity
@Table(name = "reporting_drafts")
class ReportDraft extends DepartmentRecord {
    private long reportId;
    private int number;
    private long templateVersionId;
    @Column(length = Length.LONG32)
    private String tree = "";
    @Column(length = Length.LONG16)
    private String behind = "";
    @Column(length = Length.LONG16)
    private @Nullable String readParts;
    private Instant compiledAt = Instant.EPOCH;
    private String compiledBy = "";

    protected ReportDraft() {}

    ReportDraft(long reportId, int number, long templateVersionId) {
        this.reportId = reportId;
        this.number = number;
        this.templateVersionId = templateVersionId;
    }

    void compiled(String newTree, Set<String> behindBlocks, ReadParts parts, Instant at, String by) {
        readParts = parts.lines();
        behind = behindBlocks.stream().sorted().collect(Collectors.joining("\n"));
        tree = newTree;
        compiledAt = at;
        compiledBy = by;
    }

    int number() {
        return number;
    }

    String tree() {
        return tree;
    }

    /** Blocks where the office's text is older than its source. */
    Set<String> behind() {
        return behind.lines().collect(Collectors.toSet());
    }

    /** The parts it was compiled from; empty where an older portal compiled it. */
    Optional<ReadParts> readParts() {
        return Optional.ofNullable(readParts).map(ReadParts::of);
    }

    long templateVersionId() {
        return templateVersionId;
    }

    DraftSummary summary() {
        return new DraftSummary(number, templateVersionId, compiledAt, compiledBy);
    }
}
