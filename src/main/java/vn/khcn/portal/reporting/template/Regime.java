package vn.khcn.portal.reporting.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.records.DepartmentRecord;

/** A duty to report: to whom, on what legal base, for which periods, by when, by which template. */
@Entity
@Table(name = "reporting_regimes")
class Regime extends DepartmentRecord {
    private String name = "";
    private String legalBase = "";
    private String recipient = "";
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private PeriodCalendar calendar = PeriodCalendar.ADMINISTRATIVE;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private PeriodKind periodKind = PeriodKind.MONTH;
    private int cutOffShift;
    private int deadlineDays;
    private long templateId;
    private String code = "";

    protected Regime() {}

    Regime(RegimeDetails details, Set<String> taken) {
        change(details, taken);
    }

    /** @param taken codes of the other regimes */
    final void change(RegimeDetails details, Set<String> taken) {
        name = CleanText.line(details.name());
        if (name.isEmpty()) {
            throw BusinessRule.at("name", "reporting.rule.regimeName");
        }
        if (details.deadlineDays() < 0 || details.deadlineDays() > 60) {
            throw BusinessRule.at("deadlineDays", "reporting.rule.deadlineDays");
        }
        if (Math.abs(details.cutOffShift()) > 31) {
            throw BusinessRule.at("cutOffShift", "reporting.rule.cutOffShift");
        }
        legalBase = CleanText.line(details.legalBase());
        recipient = CleanText.line(details.recipient());
        calendar = details.calendar();
        periodKind = details.periodKind();
        cutOffShift = details.cutOffShift();
        deadlineDays = details.deadlineDays();
        templateId = details.template();
        code = RegimeCode.of(details, code, taken);
    }

    RegimeDetails details() {
        return new RegimeDetails(id(), version(), name, legalBase, recipient, calendar, periodKind, cutOffShift,
                deadlineDays, templateId, code);
    }
}
