package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.days.DayService;

/** One day of one department's story, all of it or nothing: a demo that is killed goes on where it stood. */
@Component
@Profile("demo")
class StoryDay {
    private final List<StoryPart> parts;
    private final DayService days;
    private final LocalDate opening;

    StoryDay(List<StoryPart> parts, DayService days, @Value("${portal.demo.start}") LocalDate opening) {
        this.parts = parts;
        this.days = days;
        this.opening = opening;
    }

    @Transactional
    public void tell(Story story, LocalDate day) {
        if (days.latest().filter(latest -> !latest.isBefore(day)).isPresent()) {
            return;
        }
        parts.stream().filter(p -> p.days(story).contains(day)).forEach(p -> p.tell(story, day));
        if (day.isBefore(opening)) {
            days.skip(day);
        } else {
            days.begin(day);
        }
    }
}
