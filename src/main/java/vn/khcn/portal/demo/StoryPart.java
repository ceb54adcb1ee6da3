package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.Set;

/** What happens in one area, day by day. Parts of a day are told in the order of the beans' {@code @Order}. */
interface StoryPart {
    /** The days on which something happens. */
    Set<LocalDate> days(Story story);

    /** Tells one day: the clock shows it, the portal acts for the department. */
    void tell(Story story, LocalDate day);
}
