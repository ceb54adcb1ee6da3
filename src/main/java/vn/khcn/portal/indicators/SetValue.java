package vn.khcn.portal.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.DepartmentRecord;

/** A month's number that a person set against what is counted, and why. */
@Entity
@Table(name = "indicators_set_values")
class SetValue extends DepartmentRecord {
    private static final int REASON = 500;
    private long indicatorId;
    private String month = "";
    private BigDecimal amount = BigDecimal.ZERO;
    private String reason = "";

    protected SetValue() {}

    SetValue(long indicatorId, Period month) {
        this.indicatorId = indicatorId;
        this.month = month.code();
    }

    void set(BigDecimal number, String why) {
        reason = CleanText.line(why);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw BusinessRule.at("reason", "indicators.rule.reason", REASON);
        }
        if (number.signum() < 0) {
            throw BusinessRule.at("amount", "indicators.rule.negative");
        }
        amount = number;
    }

    long indicatorId() {
        return indicatorId;
    }

    Period month() {
        return Period.parse(month);
    }

    BigDecimal amount() {
        return amount;
    }

    String reason() {
        return reason;
    }
}
