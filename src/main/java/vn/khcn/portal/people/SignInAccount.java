package vn.khcn.portal.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.Actor;

/** What sign-in needs to know of an account, read afresh; only the sign-in corner of this room asks for it. */
public record SignInAccount(long id, String username, String passwordHash, boolean valid, boolean mustChangePassword,
        @Nullable Instant lockedUntil, Actor actor) {
    @Override
    public String toString() {
        return username;
    }
}
