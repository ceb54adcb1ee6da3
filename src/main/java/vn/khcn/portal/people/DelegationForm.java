package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/** What is entered to hand duties over. */
public record DelegationForm(long fromAccountId, long toAccountId, Set<Role> roles, @Nullable Long officeId,
        LocalDate from, LocalDate to, String reason) {
    public DelegationForm {
        roles = Set.copyOf(roles);
    }
}
