package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
    private volatile LocalTime until = OPEN;
    private volatile boolean telling;
    /** How far a department's day is told: each is told in a thread of its own. */
    private final ThreadLocal<@Nullable LocalTime> told = new ThreadLocal<>();

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
        LocalTime hour = told.get();
        if (hour == null && telling) {
            hour = until;
        }
        if (hour == null) {
            LocalTime real = LocalTime.now(machine);
            hour = real.isBefore(OPEN) ? OPEN : real;
        }
        return day.atTime(hour).atZone(ZONE).toInstant();
    }

    /**
     * Shows a day without remembering it, while the story of that day is being told.
     *
     * @param last whether the clock will stop at this day
     */
    void show(LocalDate shown, boolean last) {
        until = last ? OPEN : END;
        telling = true;
        day = shown;
    }

    /** The hours of a day pass for who tells it. */
    void hours(Runnable story) {
        try {
            told.set(BEGIN);
            story.run();
        } finally {
            told.remove();
        }
    }

    /** How much of the day's story is told, from 0 to 1. */
    void told(double share) {
        told.set(BEGIN.plusSeconds(Math.round(Duration.between(BEGIN, until).toSeconds() * share)));
    }

    /** Shows a day and remembers it for the next start. */
    void keep(LocalDate kept) {
        day = kept;
        telling = false;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
