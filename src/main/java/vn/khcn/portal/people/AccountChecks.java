package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** What is checked when an account is entered or changed. */
@Component
class AccountChecks {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private final Accounts accounts;
    private final Units units;
    private final Offices offices;
    private final Departments departments;
    private final BusinessClock clock;

    AccountChecks(Accounts accounts, Units units, Offices offices, Departments departments, BusinessClock clock) {
        this.departments = departments;
        this.accounts = accounts;
        this.units = units;
        this.offices = offices;
        this.clock = clock;
    }

    void check(AccountForm form) {
        Required.line("name", form.name());
        if (form.roles().isEmpty()) {
            throw BusinessRule.at("roles", "people.rule.required");
        }
        if (!form.roles().equals(Set.of(Role.ADMINISTRATOR))
                && departments.findById(CurrentActor.get().departmentId()).filter(Department::closed).isPresent()) {
            throw BusinessRule.at("roles", "people.rule.department-closed");
        }
        boolean inUnit = form.roles().stream().anyMatch(RoleSet.BOUND_TO_UNIT::contains);
        if (form.unitId() == null && inUnit) {
            throw BusinessRule.at("unitId", "people.rule.role-needs-unit");
        }
        if (form.unitId() != null
                && units.findById(form.unitId()).filter(u -> u.validity().on(clock.today())).isEmpty()) {
            throw BusinessRule.at("unitId", "people.rule.not-found");
        }
        if (form.officeId() != null
                && offices.findById(form.officeId()).filter(o -> o.validOn(clock.today())).isEmpty()) {
            throw BusinessRule.at("officeId", "people.rule.not-found");
        }
        if (!CleanText.line(form.email()).isEmpty() && !EMAIL.matcher(CleanText.line(form.email())).matches()) {
            throw BusinessRule.at("email", "people.rule.email");
        }
    }

    /** User names are unique in the whole portal, since sign-in does not ask for the department. */
    void newUsername(String username) {
        if (!USERNAME.matcher(username).matches()) {
            throw BusinessRule.at("username", "people.rule.username");
        }
        if (accounts.existsByUsername(username)) {
            throw BusinessRule.at("username", "people.rule.username-taken", username);
        }
    }

    void emailOf(String email, long accountId) {
        String clean = CleanText.line(email);
        if (!clean.isEmpty() && accounts.findByEmail(clean).filter(a -> a.id() != accountId).isPresent()) {
            throw BusinessRule.at("email", "people.rule.email-taken", clean);
        }
    }

    /** A department never loses its last administrator: another one is there from a day on. */
    void anotherAdministrator(Account leaving, LocalDate from) {
        if (leaving.roles().contains(Role.ADMINISTRATOR)
                && accounts.findAllByDepartmentIdOrderByUsername(leaving.departmentId()).stream().noneMatch(
                        a -> a.id() != leaving.id() && a.roles().contains(Role.ADMINISTRATOR)
                                && a.validOn(from))) {
            throw BusinessRule.broken("people.rule.last-administrator");
        }
    }
}
