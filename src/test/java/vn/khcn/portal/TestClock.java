package vn.khcn.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;

/** The tests' business clock: nine in the morning of 13/10/2023 until a test sets another day. */
@Component
@Primary
@Profile("test")
public class TestClock implements BusinessClock {
    public static final LocalDate START = LocalDate.of(2023, 10, 13);
    private volatile Instant now = at(START, LocalTime.of(9, 0));

    @Override
    public Instant now() {
        return now;
    }

    /** Sets nine in the morning of a day. */
    public void setDay(LocalDate day) {
        now = at(day, LocalTime.of(9, 0));
    }

    public void set(Instant moment) {
        now = moment;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
