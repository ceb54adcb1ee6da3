package vn.khcn.portal.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final EntityManager desk;
    private final LocalDate opening;
    /** What happens is written in files: the parts of each day are asked for once. */
    private final Map<Story, Map<LocalDate, List<StoryPart>>> byDay = new ConcurrentHashMap<>();

    StoryDay(List<StoryPart> parts, DayService days, EntityManager desk,
            @Value("${portal.demo.start}") LocalDate opening) {
        this.parts = parts;
        this.days = days;
        this.desk = desk;
        this.opening = opening;
    }

    /** True where nobody would notice the day: nothing happens, and nobody looks yet. */
    boolean empty(Story story, LocalDate day) {
        return day.isBefore(opening) && happening(story, day).isEmpty();
    }

    @Transactional
    public void tell(Story story, LocalDate day) {
        if (days.latest().filter(latest -> !latest.isBefore(day)).isPresent()) {
            return;
        }
        happening(story, day).forEach(part -> {
            part.tell(story, day);
            // what one part has told is not looked through again by the next
            desk.flush();
            desk.clear();
        });
        if (day.isBefore(opening)) {
            days.skip(day);
        } else {
            days.begin(day);
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
