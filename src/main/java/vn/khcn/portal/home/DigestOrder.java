package vn.khcn.portal.home;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** That an account wants the digest by mail. */
@Entity
@Table(name = "home_digest_orders")
class DigestOrder extends DepartmentRecord {
    private long accountId;
    @Enumerated(EnumType.STRING)
    private DigestRhythm rhythm = DigestRhythm.NEVER;

    protected DigestOrder() {}

    DigestOrder(long accountId) {
        this.accountId = accountId;
    }

    void comes(DigestRhythm wanted) {
        rhythm = wanted;
    }

    long accountId() {
        return accountId;
    }

    DigestRhythm rhythm() {
        return rhythm;
    }
}
