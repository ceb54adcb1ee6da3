package vn.khcn.portal.reporting.issue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** The end of a department's chain. Whoever issues locks it first, so that issues follow one another. */
@Entity
@Table(name = "reporting_chain_heads")
class ChainHead extends DepartmentRecord {
    static final String START = "0".repeat(64);
    private int length;
    private String hash = START;

    ChainHead() {}

    int length() {
        return length;
    }

    String hash() {
        return hash;
    }

    void append(String newHash) {
        length++;
        hash = newHash;
    }
}
