package vn.khcn.portal.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A dated fact: on this day, so much, of this category, there. */
@Entity
@Table(name = "indicators_facts")
class Fact extends DepartmentRecord {
    private long indicatorId;
    private LocalDate occurredOn = LocalDate.EPOCH;
    private BigDecimal amount = BigDecimal.ZERO;
    private String category = "";
    private String place = "";
    private String party = "";
    private String note = "";

    protected Fact() {}

    Fact(long indicatorId, FactEntry entry, LocalDate today) {
        this.indicatorId = indicatorId;
        record(entry, today);
    }

    void record(FactEntry entry, LocalDate today) {
        if (entry.occurredOn().isAfter(today)) {
            throw BusinessRule.at("occurredOn", "indicators.rule.future");
        }
        if (entry.amount().signum() < 0) {
            throw BusinessRule.at("amount", "indicators.rule.negative");
        }
        occurredOn = entry.occurredOn();
        amount = entry.amount();
        category = CleanText.line(entry.category());
        place = CleanText.line(entry.place());
        party = CleanText.line(entry.party());
        note = CleanText.line(entry.note());
    }

    long indicatorId() {
        return indicatorId;
    }

    FactEntry entry() {
        return new FactEntry(occurredOn, amount, category, place, party, note);
    }

    FactDetails details() {
        return new FactDetails(id(), version(), entry());
    }
}
