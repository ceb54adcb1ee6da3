package vn.khcn.portal.shell;

import java.time.Instant;
import java.util.List;

/** The bell of whoever is signed in. The room that keeps notices is the bean; without it the bell is not shown. */
public interface Bell {
    int unread();

    /** The latest first. */
    List<Item> latest(int limit);

    void markRead(long id);

    void markAllRead();

    /** Calls back, in any thread, when something new arrives for the signed-in account; the result ends it. */
    default Runnable onArrival(Runnable arrived) {
        return () -> {};
    }

    /** One notice; {@code route} is where it leads, empty for nowhere. */
    record Item(long id, String text, String detail, Instant at, boolean read, String route) {}
}
