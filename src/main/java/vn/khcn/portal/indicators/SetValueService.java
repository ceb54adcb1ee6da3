package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
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
        own(indicatorId);
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
        own(indicatorId);
        values.findByIndicatorIdAndMonth(indicatorId, month.code()).ifPresent(value -> {
            value.deletedBy(CurrentActor.get().name());
            values.flush();
            values.delete(value);
        });
    }

    /** Whether the acting account may set numbers of an indicator: the head of its unit and the office, for a flow. */
    @Transactional(readOnly = true)
    public boolean maySet(long indicatorId) {
        Actor actor = CurrentActor.get();
        IndicatorDefinition definition = indicators.findById(indicatorId).orElseThrow().definition();
        Long owner = definition.unitId();
        return definition.measure() == Measure.FLOW && (actor.accountId() == 0 || actor.is(Role.OFFICE)
                || actor.is(Role.UNIT_HEAD) && (owner == null || Objects.equals(owner, actor.unitId())));
    }

    private void own(long indicatorId) {
        Actor actor = CurrentActor.get();
        Long owner = indicators.findById(indicatorId).orElseThrow().definition().unitId();
        if (actor.accountId() != 0 && !actor.is(Role.OFFICE) && owner != null
                && !Objects.equals(owner, actor.unitId())) {
            throw new AccessDeniedException("Indicator " + indicatorId);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Known> known(long indicatorId, Period month) {
        return values.findByIndicatorIdAndMonth(indicatorId, month.code())
                .map(v -> new Known(v.amount(), v.reason(), v.changedBy()));
    }
}
