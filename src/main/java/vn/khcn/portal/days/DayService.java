package vn.khcn.portal.days;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.records.CurrentActor;

/** Begins a business day for the acting department. */
@Service
@Transactional
public class DayService {
    private final BegunDays days;
    private final ApplicationEventPublisher events;

    DayService(BegunDays days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    /** Marks a day as gone by without anybody reacting to it: days before the portal was in use. */
    @PreAuthorize("hasRole('PORTAL')")
    public void skip(LocalDate day) {
        if (!days.existsByDay(day)) {
            days.saveAndFlush(new BegunDay(day));
        }
    }

    /** The latest day that began. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> latest() {
        return days.findFirstByOrderByDayDesc().map(BegunDay::day);
    }

    /** Begins the day unless it has begun already. Everything that reacts is done when this returns. */
    @PreAuthorize("hasRole('PORTAL')")
    public void begin(LocalDate day) {
        if (!days.existsByDay(day)) {
            days.saveAndFlush(new BegunDay(day));
            events.publishEvent(new DayBegan(CurrentActor.get().departmentId(), day));
        }
    }
}
