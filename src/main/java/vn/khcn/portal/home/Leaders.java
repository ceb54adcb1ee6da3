package vn.khcn.portal.home;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.khcn.portal.kernel.Role;

/** The director, the deputies, and the office that works for them: who sees the money and the digest. */
final class Leaders {
    private static final Set<Role> ROLES = EnumSet.of(Role.DIRECTOR, Role.DEPUTY, Role.OFFICE);

    private Leaders() {}

    static boolean are(Set<Role> roles) {
        return !Collections.disjoint(ROLES, roles);
    }
}
