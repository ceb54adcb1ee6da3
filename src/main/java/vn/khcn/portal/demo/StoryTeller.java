package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Tells the demo's story day by day: at the first start up to the opening day, later as far as the clock is moved. */
@Component
@Profile("demo")
public class StoryTeller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StoryTeller.class);
    static final List<String> FOLDERS = List.of("bacgiang", "backan");
    private static final int MOST_DAYS = 400;
    private final StoryDay storyDay;
    private final FoundingStory founding;
    private final DemoClock clock;
    private final ListableBeanFactory beans;
    private final LocalDate opening;
    private volatile boolean told;

    StoryTeller(StoryDay storyDay, FoundingStory founding, DemoClock clock, ListableBeanFactory beans,
            @Value("${portal.demo.start}") LocalDate opening) {
        this.storyDay = storyDay;
        this.founding = founding;
        this.clock = clock;
        this.beans = beans;
        this.opening = opening;
        if (clock.today().isBefore(opening)) {
            FOLDERS.forEach(StoryFile::ahead);
        }
    }

    /** Before the web server opens its port: whoever comes in finds the opening day. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (clock.today().isBefore(opening)) {
            clock.show(FoundingStory.FIRST_DAY, opening);
            boolean brokenOff = stories().findAny().isPresent();
            CurrentActor.runAs(Actor.portal(1), () -> FOLDERS.stream().filter(f -> founding.story(f).isEmpty())
                    .forEach(founding::found));
            together(stories().map(story -> () -> {
                tellUpToOpening(story, brokenOff);
                // what Spring would do after the last story: make the repositories that nobody asked yet
                beans.getBeansOfType(Repository.class);
            }));
            clock.keep(opening);
        }
        told = true;
        LOG.info("Demo: the business day is {}", clock.today());
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    /**
     * Moves the clock forward and tells every day on the way.
     *
     * @param told called after each day, for a progress bar
     * @throws BusinessRule if the day is not ahead, or too far
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void moveTo(LocalDate target, Consumer<LocalDate> told) {
        if (!target.isAfter(clock.today())) {
            throw BusinessRule.at("day", "demo.rule.forward");
        }
        if (target.isAfter(clock.today().plusDays(MOST_DAYS))) {
            throw BusinessRule.at("day", "demo.rule.tooFar", MOST_DAYS);
        }
        clock.today().plusDays(1).datesUntil(target.plusDays(1)).forEach(day -> {
            clock.show(day, target);
            together(stories().map(story -> () -> tell(story, day, d -> storyDay.tell(story, d))));
            clock.keep(day);
            told.accept(day);
        });
    }

    private Stream<Story> stories() {
        return FOLDERS.stream().flatMap(f -> founding.story(f).stream()).filter(founding::goesOn);
    }

    /** Nobody looks yet: no department waits for another's day, and records are told ahead of what is told of them. */
    private void tellUpToOpening(Story story, boolean brokenOff) {
        tell(story, FoundingStory.FIRST_DAY, day -> storyDay.tell(story, day));
        List<LocalDate> days = FoundingStory.FIRST_DAY.plusDays(1).datesUntil(opening).toList();
        Map<LocalDate, CompletableFuture<Void>> records = new HashMap<>();
        try (ExecutorService thread = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().name("records").factory())) {
            CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
            for (LocalDate day : days) {
                before = before.thenRunAsync(
                        () -> tell(story, day, d -> storyDay.tellAhead(story, d, brokenOff)), thread);
                records.put(day, before);
            }
            days.forEach(day -> {
                Objects.requireNonNull(records.get(day)).join();
                tell(story, day, d -> storyDay.tellRest(story, d));
            });
        }
        tell(story, opening, day -> storyDay.tell(story, day));
    }

    private void tell(Story story, LocalDate day, Consumer<LocalDate> teller) {
        if (!storyDay.empty(story, day)) {
            clock.hours(day, () -> CurrentActor.runAs(Actor.portal(story.departmentId()), () -> teller.accept(day)));
        }
    }

    /** Departments have nothing to do with each other: theirs is told at the same time. */
    private static void together(Stream<Runnable> departments) {
        List<Runnable> all = departments.toList();
        List<CompletableFuture<Void>> others = all.stream().skip(1)
                .map(story -> CompletableFuture.runAsync(story, task -> Thread.ofPlatform().name("story").start(task)))
                .toList();
        all.stream().findFirst().ifPresent(Runnable::run);
        others.forEach(CompletableFuture::join);
    }
}
