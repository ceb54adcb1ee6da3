package vn.khcn.portal.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;
import vn.khcn.portal.reporting.compile.OfficeCopies;

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

    @Column(length = Length.LONG16)
    private @Nullable String sourceNow;

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

    OfficeCopies.Copy copy() {
        return new OfficeCopies.Copy(text, generated);
    }

    /** What the source says by now; false where that is known. */
    boolean sourceSays(String source) {
        if (source.equals(sourceNow)) {
            return false;
        }
        sourceNow = source;
        return true;
    }

    /** The source was changed after the office wrote its text. */
    boolean behind() {
        return sourceNow != null && copy().behind(sourceNow);
    }

    PassageDetails details() {
        return new PassageDetails(block, sourceNow == null ? generated : sourceNow, text, changedBy(), behind());
    }

    /** Writing means that the source was read as it is now. */
    void write(String newText) {
        String clean = CleanText.line(newText);
        if (clean.isEmpty()) {
            throw BusinessRule.at("text", "reporting.rule.emptyText");
        }
        if (clean.length() > LONGEST) {
            throw BusinessRule.at("text", "reporting.rule.longText", LONGEST);
        }
        text = clean;
        generated = sourceNow == null ? generated : sourceNow;
    }
}
