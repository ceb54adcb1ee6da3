package vn.khcn.portal.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.Length;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** The office's text in place of a generated one; it stays through every compile until it is taken back. */
@Entity
@Table(name = "reporting_passages")
class Passage extends DepartmentRecord {
    static final int LONGEST = 10_000;
    private long reportId;
    private String block = "";
    @Column(length = Length.LONG16)
    private String generated = "";
    @Column(length = Length.LONG16)
    private String text = "";

    protected Passage() {}

    Passage(long reportId, String block, String generated) {
        this.reportId = reportId;
        this.block = block;
        this.generated = generated;
    }

    String block() {
        return block;
    }

    String text() {
        return text;
    }

    /** What stood there when the office first changed it. */
    String generated() {
        return generated;
    }

    void write(String newText) {
        String clean = CleanText.line(newText);
        if (clean.isEmpty()) {
            throw BusinessRule.at("text", "reporting.rule.emptyText");
        }
        if (clean.length() > LONGEST) {
            throw BusinessRule.at("text", "reporting.rule.longText", LONGEST);
        }
        text = clean;
    }
}
