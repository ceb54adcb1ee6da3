package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;

/** The demo's business clock: a day that is kept in a file, at the real time of the day. */
@Component
@Primary
@Profile("demo")
class DemoClock implements BusinessClock {
    private final Clock machine = Clock.system(ZONE);
    private final Path file;
    private volatile LocalDate day;

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
        return day.atTime(LocalTime.now(machine)).atZone(ZONE).toInstant();
    }

    /** Shows a day without remembering it, while the story of that day is being told. */
    void show(LocalDate shown) {
        day = shown;
    }

    /** Shows a day and remembers it for the next start. */
    void keep(LocalDate kept) {
        day = kept;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, kept.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
