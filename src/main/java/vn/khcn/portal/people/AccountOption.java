package vn.khcn.portal.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/**
 * An account to choose, mention or notify.
 *
 * @param roles what it may do today, its own and delegated
 * @param email empty if none is known
 */
public record AccountOption(long id, String username, String name, @Nullable Long unitId, Set<Role> roles,
        String email) {
    public AccountOption {
        roles = Set.copyOf(roles);
    }
}
