package vn.khcn.portal.days;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Looks every few minutes whether a new day is to begin; a server that was down overnight catches up at its start. */
@Component
@ConditionalOnProperty(name = "portal.days.round", havingValue = "true", matchIfMissing = true)
class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);
    private final DayService days;
    private final PeopleService people;
    private final BusinessClock clock;

    DailyRound(DayService days, PeopleService people, BusinessClock clock) {
        this.days = days;
        this.people = people;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void look() {
        for (DepartmentDetails department : CurrentActor.callAs(Actor.portal(1), people::departments)) {
            try {
                CurrentActor.runAs(Actor.portal(department.id()), () -> days.begin(clock.today()));
            } catch (RuntimeException e) {
                LOG.error("The day could not begin for department {}", department.code(), e);
            }
        }
    }
}
