package vn.khcn.portal.periods;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.records.StaleRecord;

/** How the department runs its periods. */
@Service
@Transactional
public class PeriodSettingsService {
    private static final int MOST = 31;
    private final PeriodSettingsBook book;
    private final PeriodRules rules;

    PeriodSettingsService(PeriodSettingsBook book, PeriodRules rules) {
        this.book = book;
        this.rules = rules;
    }

    /** The settings of every kind of period. */
    @Transactional(readOnly = true)
    public List<PeriodSettings> settings() {
        return Arrays.stream(PeriodKind.values()).map(book::of).toList();
    }

    /**
     * Changes the settings of one kind.
     *
     * @throws BusinessRule if the report would be due before units have to submit
     */
    @PreAuthorize("hasAnyRole('OFFICE','ADMINISTRATOR')")
    public PeriodSettings change(PeriodSettings wanted) {
        within("opensAfterDays", wanted.opensAfterDays());
        within("closesWorkingDays", wanted.closesWorkingDays());
        within("deadlineWorkingDays", wanted.deadlineWorkingDays());
        if (wanted.deadlineWorkingDays() < wanted.closesWorkingDays()) {
            throw BusinessRule.at("deadlineWorkingDays", "periods.rule.deadlineBeforeClosing");
        }
        PeriodRule rule = rules.findByKind(wanted.kind()).orElse(null);
        if (rule == null) {
            rule = new PeriodRule(wanted);
        } else {
            StaleRecord.check(rule, wanted.version());
            rule.change(wanted);
        }
        PeriodSettings changed = rules.saveAndFlush(rule).settings();
        book.changed();
        return changed;
    }

    private static void within(String field, int days) {
        if (days < 0 || days > MOST) {
            throw BusinessRule.at(field, "periods.rule.days", MOST);
        }
    }
}
