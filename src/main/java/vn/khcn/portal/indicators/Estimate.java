package vn.khcn.portal.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.DepartmentRecord;

/** What an indicator is expected to come to by the end of a period, told before the end; it never replaces what is counted. */
@Entity
@Table(name = "indicators_estimates")
class Estimate extends DepartmentRecord {
    private static final int BASIS = 500;
    private long indicatorId;
    private String period = "";
    private BigDecimal amount = BigDecimal.ZERO;
    private String basis = "";

    protected Estimate() {}

    Estimate(long indicatorId, Period period) {
        this.indicatorId = indicatorId;
        this.period = period.code();
    }

    void expect(BigDecimal number, String why) {
        basis = CleanText.line(why);
        if (basis.isEmpty() || basis.length() > BASIS) {
            throw BusinessRule.at("basis", "indicators.rule.basis", BASIS);
        }
        if (number.signum() < 0) {
            throw BusinessRule.at("amount", "indicators.rule.negative");
        }
        amount = number;
    }

    long indicatorId() {
        return indicatorId;
    }

    Period period() {
        return Period.parse(period);
    }

    BigDecimal amount() {
        return amount;
    }

    String basis() {
        return basis;
    }
}
