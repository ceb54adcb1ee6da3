package vn.khcn.portal.notices;

import java.util.List;

/** Carries mail away. */
interface Post {
    /** @throws RuntimeException if it could not be handed over; the mail is tried again later */
    void send(String to, String subject, String text, List<Enclosed> files);
}
