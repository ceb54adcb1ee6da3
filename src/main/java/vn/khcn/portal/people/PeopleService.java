package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;

/** Departments, units and accounts: founding them and naming them. */
@Service
@Transactional
public class PeopleService {
    private final Departments departments;
    private final KnownUnits units;
    private final Accounts accounts;
    private final BusinessClock clock;

    PeopleService(Departments departments, KnownUnits units, Accounts accounts, BusinessClock clock) {
        this.departments = departments;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Founds a department; only the portal itself (set-up, demo) does. */
    @PreAuthorize("hasRole('PORTAL')")
    public DepartmentDetails found(DepartmentDetails details) {
        return departments.save(new Department(details)).details();
    }

    /** Adds a unit to the acting department. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public UnitOption addUnit(String code, String name, String shortName, String documentSymbol, int sortOrder,
            LocalDate validFrom) {
        Required.line("code", code);
        Required.line("name", name);
        if (units.taken(code, validFrom)) {
            throw BusinessRule.at("code", "people.rule.code-taken", code);
        }
        return units.add(new Unit(code, name, shortName, documentSymbol, sortOrder, validFrom));
    }

    /**
     * Adds an account without more ado, for set-up and demo; the administrator's way is {@link AccountService#add}.
     *
     * @param passwordHash by the portal's encoder, which is slow on purpose: many accounts of a demo share one
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public AccountOption addAccount(AccountForm form, String passwordHash, boolean mustChange, LocalDate validFrom) {
        Account account = accounts.save(
                new Account(CurrentActor.get().departmentId(), form, passwordHash, mustChange, validFrom));
        return account.option(form.roles());
    }

    /** The acting department. */
    @Transactional(readOnly = true)
    public DepartmentDetails department() {
        return departments.findById(CurrentActor.get().departmentId()).orElseThrow().details();
    }

    @Transactional(readOnly = true)
    public Optional<DepartmentDetails> findDepartment(String code) {
        return departments.findByCode(code).map(Department::details);
    }

    /** Every department at work: jobs that run for each of them ask this. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PORTAL')")
    public List<DepartmentDetails> departments() {
        return departments.findAllByOrderByName().stream().filter(d -> !d.closed()).map(Department::details).toList();
    }

    /** The units that exist today, in their order. */
    @Transactional(readOnly = true)
    public List<UnitOption> units() {
        return units.on(clock.today());
    }

    /** A unit by number, ended ones too. */
    @Transactional(readOnly = true)
    public Optional<UnitOption> unit(long id) {
        return units.find(id);
    }
}
