package vn.khcn.portal.reporting.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** Why a finding is right as it is. */
@Entity
@Table(name = "reporting_explanations")
class Explanation extends DepartmentRecord {
    private long reportId;
    private String finding = "";
    private String reason = "";
    private Instant madeAt = Instant.EPOCH;

    protected Explanation() {}

    Explanation(long reportId, String finding) {
        this.reportId = reportId;
        this.finding = finding;
    }

    String finding() {
        return finding;
    }

    String reason() {
        return reason;
    }

    void because(String why, Instant at) {
        reason = CleanText.multiline(why);
        madeAt = at;
        if (reason.isEmpty() || reason.length() > 1000) {
            throw BusinessRule.at("reason", "reporting.rule.explain");
        }
    }
}
