package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;

/**
 * The demo's business clock: a day that is kept in a file, at the real time of the day but not before eight. The story of
 * a day happens in its office hours; of the day on which the clock stops before eight, so that it lies behind who comes in.
 */
@Component
@Primary
@Profile("demo")
class DemoClock implements BusinessClock {
    private static final LocalTime BEGIN = LocalTime.of(7, 30);
    private static final LocalTime OPEN = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(16, 45);
    private final Clock machine = Clock.system(ZONE);
    private final Path file;
    private volatile LocalDate day;
    /** The day at which the clock will stop, while the days before are told. */
    private volatile @Nullable LocalDate stop;
    /** How far a department's story is told: each is told in a thread of its own. */
    private final ThreadLocal<@Nullable LocalDateTime> told = new ThreadLocal<>();

    DemoClock(@Value("${portal.demo.folder:${portal.embedded.folder:data}}") Path folder) {
        this.file = folder.resolve("demo-day");
        try {
            day = Files.exists(file) ? LocalDate.parse(Files.readString(file).strip()) : LocalDate.EPOCH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant now() {
        LocalDateTime moment = told.get();
        return (moment == null ? day.atTime(stop == null ? real() : until(day)) : moment).atZone(ZONE).toInstant();
    }

    private LocalTime real() {
        LocalTime real = LocalTime.now(machine);
        return real.isBefore(OPEN) ? OPEN : real;
    }

    private LocalTime until(LocalDate shown) {
        return shown.equals(stop) ? OPEN : END;
    }

    /** Shows a day without remembering it, while the story is told up to another. */
    void show(LocalDate shown, LocalDate last) {
        day = shown;
        stop = last;
    }

    /** The hours of a day pass for who tells it; others are shown the day they were. */
    void hours(LocalDate telling, Runnable story) {
        try {
            told.set(telling.atTime(BEGIN));
            story.run();
        } finally {
            told.remove();
        }
    }

    /** How much of the day's story is told, from 0 to 1. */
    void told(double share) {
        LocalDate telling = Objects.requireNonNull(told.get()).toLocalDate();
        long seconds = Duration.between(BEGIN, until(telling)).toSeconds();
        told.set(telling.atTime(BEGIN).plusSeconds(Math.round(seconds * share)));
    }

    /** Shows a day and remembers it for the next start. */
    void keep(LocalDate kept) {
        day = kept;
        stop = null;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
