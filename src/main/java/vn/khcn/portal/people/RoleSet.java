package vn.khcn.portal.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Role;

/** Roles as one column keeps them: names in order, separated by commas. */
final class RoleSet {
    /** Who has one of these has it for a unit. */
    static final Set<Role> BOUND_TO_UNIT = Set.of(Role.SPECIALIST, Role.UNIT_HEAD);

    private RoleSet() {}

    static String text(Collection<Role> roles) {
        return roles.stream().distinct().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    static Set<Role> parse(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(",")).filter(r -> !r.isEmpty()).map(Role::valueOf).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }
}
