package vn.khcn.portal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/** An account as the administrator sees it; roles are its own, without delegated ones. */
public record AccountSummary(long id, int version, String username, String name, String email, @Nullable Long unitId,
        @Nullable Long officeId, Set<Role> roles, LocalDate validFrom, @Nullable LocalDate validTo,
        boolean mustChangePassword, boolean locked, @Nullable Instant lastSignInAt) {
    public AccountSummary {
        roles = Set.copyOf(roles);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
