package vn.khcn.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The tests' machine time: the real one, put forward by what a test waits. */
@Component
@Primary
@Profile("test")
public class TestMachineTime implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }
}
