package vn.khcn.portal.reporting.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import vn.khcn.portal.records.DepartmentRecord;

/** An issued report as it was: a link of the department's chain. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "reporting_issues")
class FrozenIssue extends DepartmentRecord {
    private String paper = "report";
    private long reportId;
    private int place;
    private String title = "";
    private String symbol = "";
    private LocalDate dated = LocalDate.EPOCH;
    private Instant issuedAt = Instant.EPOCH;
    private Instant machineTime = Instant.EPOCH;
    private String issuedBy = "";
    @Column(length = Length.LONG32)
    private String tree = "";
    @Column(columnDefinition = "char(64)")
    private String treeSha256 = "";
    @Column(length = Length.LONG32)
    private byte[] pdf = {};
    @Column(columnDefinition = "char(64)")
    private String pdfSha256 = "";
    @Column(length = Length.LONG32)
    private byte[] docx = {};
    @Column(columnDefinition = "char(64)")
    private String docxSha256 = "";
    @Column(columnDefinition = "char(64)")
    private String previousHash = "";
    @Column(columnDefinition = "char(64)")
    private String hash = "";

    protected FrozenIssue() {}

    FrozenIssue(Freeze freeze, ChainHead head, Instant businessTime, Instant machineTime, String by) {
        paper = freeze.paper();
        reportId = freeze.report();
        place = head.length() + 1;
        title = freeze.title();
        symbol = freeze.symbol();
        dated = freeze.dated();
        issuedAt = businessTime;
        this.machineTime = machineTime;
        issuedBy = by;
        tree = freeze.tree();
        pdf = freeze.pdf();
        docx = freeze.docx();
        treeSha256 = Sha256.of(tree);
        pdfSha256 = Sha256.of(pdf);
        docxSha256 = Sha256.of(docx);
        previousHash = head.hash();
        hash = link();
    }

    /** The link's own hash: everything that was said, and the link before. A report's has no word for what it is. */
    private String link() {
        return Sha256.of(String.join("\n", paper.equals("report") ? previousHash : previousHash + "\n" + paper,
                Integer.toString(place), Long.toString(reportId), title,
                symbol, dated.toString(), Long.toString(issuedAt.toEpochMilli()), issuedBy, treeSha256, pdfSha256,
                docxSha256));
    }

    /** True where content, hashes and the link before agree. */
    boolean intact(String expectedPrevious, int expectedPlace) {
        return place == expectedPlace && previousHash.equals(expectedPrevious) && Sha256.of(tree).equals(treeSha256)
                && Sha256.of(pdf).equals(pdfSha256) && Sha256.of(docx).equals(docxSha256) && link().equals(hash);
    }

    int place() {
        return place;
    }

    String hash() {
        return hash;
    }

    byte[] pdf() {
        return pdf;
    }

    byte[] docx() {
        return docx;
    }

    String tree() {
        return tree;
    }

    IssueSummary summary(boolean signed) {
        return new IssueSummary(id(), paper, reportId, place, title, symbol, dated, issuedAt, issuedBy, pdfSha256, hash,
                signed, machineTime);
    }
}
