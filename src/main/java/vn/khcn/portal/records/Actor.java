package vn.khcn.portal.records;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/**
 * Who acts, for which department.
 *
 * @param accountId 0 for the portal itself
 * @param name      shown in history: the office or the account's name
 * @param unitId    the unit the account works in; null for leaders and administrators without one
 */
public record Actor(long departmentId, long accountId, String name, @Nullable Long unitId, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The portal itself acting for a department: jobs, imports, the demo's story. */
    public static Actor portal(long departmentId) {
        return new Actor(departmentId, 0, "Portal", null, Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
