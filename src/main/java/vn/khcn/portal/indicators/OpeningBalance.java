package vn.khcn.portal.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** What had come together in the report year before the portal kept facts: facts up to {@code asOf} are in it. */
@Entity
@Table(name = "indicators_openings")
class OpeningBalance extends DepartmentRecord {
    private long indicatorId;
    private int year;
    private LocalDate asOf = LocalDate.EPOCH;
    private BigDecimal amount = BigDecimal.ZERO;
    private String basis = "";

    protected OpeningBalance() {}

    OpeningBalance(long indicatorId, int year) {
        this.indicatorId = indicatorId;
        this.year = year;
    }

    void open(LocalDate day, BigDecimal newAmount, String newBasis) {
        asOf = day;
        amount = newAmount;
        basis = CleanText.line(newBasis);
    }

    long indicatorId() {
        return indicatorId;
    }

    LocalDate asOf() {
        return asOf;
    }

    BigDecimal amount() {
        return amount;
    }

    String basis() {
        return basis;
    }
}
