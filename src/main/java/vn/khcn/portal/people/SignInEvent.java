package vn.khcn.portal.people;

import java.time.Instant;

/** That somebody signed in or failed to, in machine time. */
public record SignInEvent(long id, Instant at, String address, boolean success) {}
