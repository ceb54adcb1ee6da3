package vn.khcn.portal.notices;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;

/** Who is concerned: by role, or by unit. Delegates count as those they stand in for. */
@Component
class Audience {
    private final StaffService staff;

    Audience(StaffService staff) {
        this.staff = staff;
    }

    Set<Long> with(Role... roles) {
        List<Role> wanted = List.of(roles);
        return ids(staff.accounts().stream().filter(a -> wanted.stream().anyMatch(a.roles()::contains)).toList());
    }

    Set<Long> everybody() {
        return ids(staff.accounts());
    }

    /** The head of a unit; where nobody is, whoever writes for it. */
    Set<Long> head(long unitId) {
        List<AccountOption> heads = staff.accountsOf(unitId).stream().filter(a -> a.roles().contains(Role.UNIT_HEAD))
                .toList();
        return heads.isEmpty() ? writers(unitId) : ids(heads);
    }

    /** The head and the specialists of a unit. */
    Set<Long> writers(long unitId) {
        return ids(staff.accountsOf(unitId).stream()
                .filter(a -> a.roles().contains(Role.UNIT_HEAD) || a.roles().contains(Role.SPECIALIST)).toList());
    }

    private static Set<Long> ids(Collection<AccountOption> accounts) {
        Set<Long> ids = new LinkedHashSet<>();
        accounts.forEach(a -> ids.add(a.id()));
        return ids;
    }
}
