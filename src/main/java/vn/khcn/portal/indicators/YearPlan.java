package vn.khcn.portal.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** The year's plan of an indicator. */
@Entity
@Table(name = "indicators_plans")
class YearPlan extends DepartmentRecord {
    private long indicatorId;
    private int year;
    private BigDecimal amount = BigDecimal.ZERO;
    private String basis = "";

    protected YearPlan() {}

    YearPlan(long indicatorId, int year) {
        this.indicatorId = indicatorId;
        this.year = year;
    }

    void plan(BigDecimal newAmount, String newBasis) {
        amount = newAmount;
        basis = CleanText.line(newBasis);
    }

    /** Both together, to be shown and never stored. */
    YearPlan and(YearPlan other) {
        YearPlan sum = new YearPlan(indicatorId, year);
        sum.plan(amount.add(other.amount), basis + "; " + other.basis);
        return sum;
    }

    long indicatorId() {
        return indicatorId;
    }

    BigDecimal amount() {
        return amount;
    }

    String basis() {
        return basis;
    }

    int year() {
        return year;
    }
}
