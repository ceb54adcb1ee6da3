package vn.khcn.portal.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts failures of one address or name within a window; past the limit it has to wait. Forgets the oldest when full. */
final class Throttle {
    private static final int ROOM = 10_000;
    private final int limit;
    private final Duration window;
    private final InstantSource time;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ROOM;
        }
    };

    private record Failures(int count, Instant until) {}

    Throttle(int limit, Duration window, InstantSource time) {
        this.limit = limit;
        this.window = window;
        this.time = time;
    }

    /** How long to wait yet, if at all. */
    synchronized Optional<Duration> waiting(String key) {
        Failures known = failures.get(key);
        Instant now = time.instant();
        return known == null || known.count < limit || !now.isBefore(known.until)
                ? Optional.empty()
                : Optional.of(Duration.between(now, known.until));
    }

    /** The window starts with the first failure, and anew with the one that reaches the limit. */
    synchronized void failed(String key) {
        Instant now = time.instant();
        Failures known = failures.get(key);
        if (known == null || !now.isBefore(known.until)) {
            failures.put(key, new Failures(1, now.plus(window)));
        } else {
            int count = known.count + 1;
            failures.put(key, new Failures(count, count == limit ? now.plus(window) : known.until));
        }
    }
}
