package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may call what: every role against every write of the room. */
@PortalTest
class PeopleAccessTest {
    private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> DELEGATING = EnumSet.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY,
            Role.UNIT_HEAD);
    private static final LocalDate DAY = LocalDate.of(2023, 10, 13);
    @Autowired
    PeopleService people;
    @Autowired
    UnitService units;
    @Autowired
    OfficeService offices;
    @Autowired
    AccountService accounts;
    @Autowired
    DelegationService delegations;
    @Autowired
    TestOffice found;

    @Test
    void eachRoleMayCallWhatItShould() {
        var form = new AccountForm("x", "", "", null, null, Set.of());
        var unit = new UnitDetails(0, 0, "", "", "", "", 0, DAY, null);
        var post = new OfficeDetails(0, 0, "", "", null, List.of(), 0, DAY, null);
        Map<Runnable, Set<Role>> calls = new LinkedHashMap<>();
        calls.put(() -> people.found(new DepartmentDetails(0, "x", "x", "x", "x", "x", "x", DAY)), Set.of());
        calls.put(people::departments, Set.of());
        calls.put(() -> people.addUnit("", "", "", "", 1, DAY), ADMINISTRATOR);
        calls.put(() -> units.rename(unit), ADMINISTRATOR);
        calls.put(() -> units.end(0, 0, DAY), ADMINISTRATOR);
        calls.put(() -> offices.add(post), ADMINISTRATOR);
        calls.put(() -> offices.change(post), ADMINISTRATOR);
        calls.put(() -> offices.end(0, 0, DAY), ADMINISTRATOR);
        calls.put(() -> offices.appoint(0, null, DAY), ADMINISTRATOR);
        calls.put(accounts::accounts, ADMINISTRATOR);
        calls.put(() -> accounts.account(0), ADMINISTRATOR);
        calls.put(() -> accounts.add(form, ""), ADMINISTRATOR);
        calls.put(() -> accounts.change(0, 0, form), ADMINISTRATOR);
        calls.put(() -> accounts.resetPassword(0, 0, ""), ADMINISTRATOR);
        calls.put(() -> accounts.end(0, 0, DAY), ADMINISTRATOR);
        calls.put(() -> accounts.signIns(0), ADMINISTRATOR);
        calls.put(() -> delegations.withdraw(0, 0), DELEGATING);
        var office = found.found();
        int row = 0;
        for (var call : calls.entrySet()) {
            Set<Role> may = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if (let(() -> CurrentActor.runAs(office.actor(role), call.getKey()))) {
                    may.add(role);
                }
            }
            assertThat(may).as("call %d", row++).isEqualTo(call.getValue());
        }
    }

    /** A broken rule means that the door was open. */
    private static boolean let(Runnable call) {
        try {
            call.run();
            return true;
        } catch (AccessDeniedException denied) {
            return false;
        } catch (RuntimeException inside) {
            return true;
        }
    }
}
