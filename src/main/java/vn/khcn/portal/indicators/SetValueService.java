package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.records.CurrentActor;

/** Numbers set against what is counted: only for a month of a flow, only with a reason that every reader sees. */
@Service
@Transactional
public class SetValueService {
    private final SetValues values;
    private final Indicators indicators;

    SetValueService(SetValues values, Indicators indicators) {
        this.values = values;
        this.indicators = indicators;
    }

    /** A number that was set, with its reason. */
    public record Known(BigDecimal amount, String reason, String by) {}

    /** Sets a month's number; every figure that contains the month follows. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'OFFICE')")
    public void set(long indicatorId, Period month, BigDecimal amount, String reason) {
        Indicator indicator = indicators.findById(indicatorId).orElseThrow();
        if (indicator.definition().measure() != Measure.FLOW || month.kind() != PeriodKind.MONTH) {
            throw BusinessRule.broken("indicators.rule.setFlow");
        }
        SetValue value = values.findByIndicatorIdAndMonth(indicatorId, month.code())
                .orElseGet(() -> new SetValue(indicatorId, month));
        value.set(amount, reason);
        values.save(value);
    }

    /** Goes back to what is counted. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'OFFICE')")
    public void count(long indicatorId, Period month) {
        values.findByIndicatorIdAndMonth(indicatorId, month.code()).ifPresent(value -> {
            value.deletedBy(CurrentActor.get().name());
            values.flush();
            values.delete(value);
        });
    }

    @Transactional(readOnly = true)
    public Optional<Known> known(long indicatorId, Period month) {
        return values.findByIndicatorIdAndMonth(indicatorId, month.code())
                .map(v -> new Known(v.amount(), v.reason(), v.changedBy()));
    }
}
