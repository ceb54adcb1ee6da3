package vn.khcn.portal.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** The departments on this portal. Administrators of the first one, which runs it, found the others. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DepartmentService {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private final Departments departments;
    private final Accounts accounts;
    private final AccountChecks checks;
    private final PasswordEncoder passwords;
    private final BusinessClock clock;

    DepartmentService(Departments departments, Accounts accounts, AccountChecks checks, PasswordEncoder passwords,
            BusinessClock clock) {
        this.departments = departments;
        this.accounts = accounts;
        this.checks = checks;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** True for the administrators of the department that runs the portal. */
    @Transactional(readOnly = true)
    public boolean mayFound() {
        return departments.findFirstByOrderById().map(Department::details)
                .filter(first -> first.id() == CurrentActor.get().departmentId()).isPresent();
    }

    /** Every department of the portal, by name. Of the others nothing but the letterhead is seen. */
    @Transactional(readOnly = true)
    public List<DepartmentDetails> departments() {
        runsThePortal();
        return departments.findAllByOrderByName().stream().map(Department::details).toList();
    }

    /**
     * Founds a department with its first administrator, both from today.
     *
     * @param password given to the administrator, to be changed at the first sign-in
     */
    public DepartmentDetails found(DepartmentForm form, String password) {
        runsThePortal();
        check(form);
        PasswordRules.check(password, form.username());
        DepartmentDetails founded = departments.save(new Department(new DepartmentDetails(0, form.code(),
                Required.line("departmentName", form.departmentName()), form.parentAgency(), form.agency(),
                form.place(), form.symbol(), clock.today()))).details();
        accounts.save(new Account(founded.id(),
                new AccountForm(form.username(), "Quản trị hệ thống", "", null, null, Set.of(Role.ADMINISTRATOR)),
                Objects.requireNonNull(passwords.encode(password)), true, clock.today()));
        return founded;
    }

    private void check(DepartmentForm form) {
        if (!CODE.matcher(form.code()).matches()) {
            throw BusinessRule.at("code", "people.rule.department-code");
        }
        if (departments.findByCode(form.code()).isPresent()) {
            throw BusinessRule.at("code", "people.rule.code-taken", form.code());
        }
        form.letterhead().check();
        checks.newUsername(form.username());
    }

    private void runsThePortal() {
        if (!mayFound()) {
            throw new AccessDeniedException("Not the department that runs the portal");
        }
    }
}
