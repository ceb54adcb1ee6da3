package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/** What happens in one area, day by day. Parts of a day are told in the order of the beans' {@code @Order}. */
interface StoryPart {
    /** The days on which something happens. */
    Set<LocalDate> days(Story story);

    /** Whose work this is, so that the history shows an office; null where the part says so act by act. */
    default @Nullable Role by() {
        return null;
    }

    /** True where accounts or their roles change. */
    default boolean changesPeople() {
        return false;
    }

    /**
     * True where nothing but the first day must be told before: up to the opening it is told on a thread of its own, and may
     * come further than the rest.
     */
    default boolean ahead() {
        return false;
    }

    /** Of a part that is told ahead: whether the day stands already, from a start that was broken off. */
    default boolean stands(Story story, LocalDate day) {
        return false;
    }

    /** Tells one day: the clock shows it and an hour of it. */
    void tell(Story story, LocalDate day);
}
