package vn.khcn.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;

/** Production's business clock: the real time. A copy for training may stand some days off ({@code portal.clock.offset}). */
@Component
@Fallback
class SystemClock implements BusinessClock {
    private final Clock clock = Clock.systemUTC();
    private final Period offset;

    SystemClock(@Value("${portal.clock.offset:P0D}") Period offset) {
        this.offset = offset;
    }

    @Override
    public Instant now() {
        return clock.instant().atZone(ZONE).plus(offset).toInstant();
    }
}
