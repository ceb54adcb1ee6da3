package vn.khcn.portal.notices;

/** Carries mail away. */
interface Post {
    /** @throws RuntimeException if it could not be handed over; the mail is tried again later */
    void send(String to, String subject, String text);
}
