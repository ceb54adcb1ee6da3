package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.days.DayService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** One day of one department's story, all of it or nothing: a demo that is killed goes on where it stood. */
@Component
@Profile("demo")
class StoryDay {
    private final List<StoryPart> parts;
    private final DayService days;
    private final StoryPage page;
    private final DemoClock clock;
    private final Cast cast;
    private final LocalDate opening;
    /** What happens is written in files: the parts of each day are asked for once. */
    private final Map<Story, Map<LocalDate, List<StoryPart>>> byDay = new ConcurrentHashMap<>();

    StoryDay(List<StoryPart> parts, DayService days, StoryPage page, DemoClock clock, Cast cast,
            @Value("${portal.demo.start}") LocalDate opening) {
        this.parts = parts;
        this.days = days;
        this.page = page;
        this.clock = clock;
        this.cast = cast;
        this.opening = opening;
    }

    /** True where nobody would notice the day: nothing happens, and nobody looks yet. */
    boolean empty(Story story, LocalDate day) {
        return day.isBefore(opening) && happening(story, day).isEmpty();
    }

    /** The whole day. */
    @Transactional
    public void tell(Story story, LocalDate day) {
        tell(story, day, part -> true);
    }

    /** What of a day before the opening was not told ahead. */
    @Transactional
    public void tellRest(Story story, LocalDate day) {
        tell(story, day, part -> !part.ahead());
    }

    /** What of a day before the opening can be told ahead. */
    @Transactional
    public void tellAhead(Story story, LocalDate day, boolean brokenOff) {
        if (brokenOff && (told(day)
                || happening(story, day).stream().anyMatch(part -> part.ahead() && part.stands(story, day)))) {
            return;
        }
        cast.gathered(() -> tellParts(story, day, StoryPart::ahead));
    }

    private void tell(Story story, LocalDate day, Predicate<StoryPart> which) {
        if (told(day)) {
            return;
        }
        cast.gathered(() -> tellParts(story, day, which));
        clock.told(1);
        if (day.isBefore(opening)) {
            days.skip(day);
        } else {
            days.begin(day);
        }
    }

    private boolean told(LocalDate day) {
        return days.latest().filter(latest -> !latest.isBefore(day)).isPresent();
    }

    private void tellParts(Story story, LocalDate day, Predicate<StoryPart> which) {
        List<StoryPart> today = happening(story, day);
        for (int i = 0; i < today.size(); i++) {
            if (which.test(today.get(i))) {
                clock.told((i + 1.0) / (today.size() + 1));
                tell(story, day, today.get(i));
            }
        }
    }

    private void tell(Story story, LocalDate day, StoryPart part) {
        Role role = part.by();
        if (role == null) {
            part.tell(story, day);
        } else {
            CurrentActor.runAs(cast.with(role), () -> part.tell(story, day));
        }
        page.turn();
        if (part.changesPeople()) {
            cast.gatherAnew();
        }
    }

    private List<StoryPart> happening(Story story, LocalDate day) {
        return byDay.computeIfAbsent(story, this::calendar).getOrDefault(day, List.of());
    }

    private Map<LocalDate, List<StoryPart>> calendar(Story story) {
        Map<LocalDate, List<StoryPart>> calendar = new HashMap<>();
        parts.forEach(part -> part.days(story)
                .forEach(day -> calendar.computeIfAbsent(day, d -> new ArrayList<>()).add(part)));
        return calendar;
    }
}
