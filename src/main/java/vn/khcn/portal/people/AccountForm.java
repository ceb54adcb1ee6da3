package vn.khcn.portal.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/** What is entered about an account. */
public record AccountForm(String username, String name, String email, @Nullable Long unitId, @Nullable Long officeId,
        Set<Role> roles) {
    public AccountForm {
        roles = Set.copyOf(roles);
    }
}
