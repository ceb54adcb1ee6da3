package vn.khcn.portal.reporting.rollup;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** The office's word on one line of a report that rolls months up: it prints, or it does not. */
@Entity
@Table(name = "reporting_choices")
class Choice extends DepartmentRecord {
    private long reportId;
    private String lineKey = "";
    private boolean taken;

    protected Choice() {}

    Choice(long reportId, String lineKey) {
        this.reportId = reportId;
        this.lineKey = lineKey;
    }

    String lineKey() {
        return lineKey;
    }

    boolean taken() {
        return taken;
    }

    void take(boolean on) {
        taken = on;
    }
}
