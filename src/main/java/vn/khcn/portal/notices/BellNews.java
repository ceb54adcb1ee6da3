package vn.khcn.portal.notices;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Tells open screens of this server that something new arrived for their account. */
@Component
class BellNews {
    private final AtomicLong next = new AtomicLong();
    private final Map<Long, Listener> listeners = new ConcurrentHashMap<>();

    private record Listener(long accountId, Runnable arrived) {}

    /** Listens until the returned action is run. */
    Runnable listen(long accountId, Runnable arrived) {
        long number = next.incrementAndGet();
        listeners.put(number, new Listener(accountId, arrived));
        return () -> listeners.remove(number);
    }

    void ring(Collection<Long> accounts) {
        listeners.values().stream().filter(l -> accounts.contains(l.accountId())).forEach(l -> l.arrived().run());
    }
}
