package vn.khcn.portal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;

/** Production's business clock: the real time. */
@Component
@Fallback
class SystemClock implements BusinessClock {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant now() {
        return clock.instant();
    }
}
