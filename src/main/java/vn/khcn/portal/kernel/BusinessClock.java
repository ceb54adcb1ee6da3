package vn.khcn.portal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day the office works in. Everything that depends on a date asks it; production shows the real time, the demo a
 * date that the administrator moves. The database's own history keeps machine time.
 */
public interface BusinessClock {
    /** Vietnam's one time zone. */
    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
