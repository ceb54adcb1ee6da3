package vn.khcn.portal.reporting.review;

import java.util.Optional;

/** A bean of a room whose papers people comment on: what one is called and where it opens. */
public interface Commented {
    /** Empty where the number is none of this room's papers. */
    Optional<Paper> paper(long id);

    /** @param route where its comments are read */
    record Paper(String title, String route) {}
}
