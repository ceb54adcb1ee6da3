package vn.khcn.portal.indicators;

import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The dated facts: a unit records those of its own indicators, the office those of any. */
@Service
@Transactional
public class FactService {
    private final Facts facts;
    private final Indicators indicators;
    private final BusinessClock clock;

    FactService(Facts facts, Indicators indicators, BusinessClock clock) {
        this.facts = facts;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @return the fact's number */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')")
    public long record(long indicatorId, FactEntry entry) {
        own(indicatorId);
        return facts.save(new Fact(indicatorId, entry, clock.today())).id();
    }

    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')")
    public void change(long factId, int version, FactEntry entry) {
        Fact fact = facts.findById(factId).orElseThrow();
        own(fact.indicatorId());
        StaleRecord.check(fact, version);
        fact.record(entry, clock.today());
    }

    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')")
    public void remove(long factId, int version) {
        Fact fact = facts.findById(factId).orElseThrow();
        own(fact.indicatorId());
        StaleRecord.check(fact, version);
        fact.deletedBy(CurrentActor.get().name());
        facts.flush();
        facts.delete(fact);
    }

    /** The facts of some days, oldest first. */
    @Transactional(readOnly = true)
    public List<FactDetails> between(long indicatorId, DateRange days) {
        return facts.between(indicatorId, days.from(), days.to(), "", "").stream().map(Fact::details).toList();
    }

    /** Categories used so far, to choose from. */
    @Transactional(readOnly = true)
    public List<String> categories(long indicatorId) {
        return facts.categories(indicatorId);
    }

    /** Whether the acting account may record facts of an indicator: its unit's people and the office. */
    @Transactional(readOnly = true)
    public boolean mayRecord(long indicatorId) {
        Actor actor = CurrentActor.get();
        IndicatorDefinition definition = indicators.findById(indicatorId).orElseThrow().definition();
        if (definition.countedFrom() != null) {
            return false;
        }
        Long owner = definition.unitId();
        boolean writes = actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD);
        return actor.accountId() == 0 || actor.is(Role.OFFICE)
                || writes && (owner == null || Objects.equals(owner, actor.unitId()));
    }

    private void own(long indicatorId) {
        if (indicators.findById(indicatorId).orElseThrow().definition().countedFrom() != null) {
            throw BusinessRule.broken("indicators.rule.counted");
        }
        if (!mayRecord(indicatorId)) {
            throw new AccessDeniedException("Indicator of another unit");
        }
    }
}
