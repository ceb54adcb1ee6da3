package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/** Who handed which duties to whom, from when to when. */
public record DelegationDetails(long id, int version, long fromAccountId, long toAccountId, Set<Role> roles,
        @Nullable Long officeId, LocalDate from, LocalDate to, String reason, DelegationState state) {
    public DelegationDetails {
        roles = Set.copyOf(roles);
    }
}
