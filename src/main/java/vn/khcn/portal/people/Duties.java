package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;

/** What somebody may do on the business day: the own roles and offices, and those handed over by delegation. */
@Component
@Transactional(readOnly = true)
class Duties {
    private final Accounts accounts;
    private final Delegations delegations;
    private final OfficeHoldings holdings;
    private final BusinessClock clock;

    Duties(Accounts accounts, Delegations delegations, OfficeHoldings holdings, BusinessClock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** Roles of one account; the department acting must be the account's. */
    Set<Role> of(Account account) {
        return with(account, delegations.findAllByToAccountId(account.id()));
    }

    /** The valid accounts of a department with their roles, by user name. */
    List<AccountOption> everybody(long departmentId) {
        LocalDate today = clock.today();
        Map<Long, List<Delegation>> given = delegations.findAllByOrderByIdDesc().stream()
                .collect(Collectors.groupingBy(Delegation::toAccountId));
        return accounts.findAllByDepartmentIdOrderByUsername(departmentId).stream().filter(a -> a.validOn(today))
                .map(a -> a.option(with(a, given.getOrDefault(a.id(), List.of())))).toList();
    }

    /** Accounts that act as an office today; a delegation counts while its giver holds the office. */
    Set<Long> holders(long officeId) {
        LocalDate today = clock.today();
        Set<Long> appointed = holdings.findAllBy().stream().filter(h -> h.officeId() == officeId && h.validOn(today))
                .map(OfficeHolding::accountId).collect(Collectors.toSet());
        Set<Long> all = new HashSet<>(appointed);
        delegations.findAllByOrderByIdDesc().stream()
                .filter(d -> d.officeId() != null && d.officeId() == officeId && d.effectiveOn(today)
                        && appointed.contains(d.fromAccountId()))
                .forEach(d -> all.add(d.toAccountId()));
        return all;
    }

    private Set<Role> with(Account account, List<Delegation> received) {
        LocalDate today = clock.today();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        for (Delegation delegation : received) {
            if (delegation.effectiveOn(today)) {
                accounts.findByIdAndDepartmentId(delegation.fromAccountId(), account.departmentId())
                        .filter(giver -> giver.validOn(today))
                        .ifPresent(giver -> delegation.roles().stream().filter(giver.roles()::contains)
                                .forEach(roles::add));
            }
        }
        return roles;
    }
}
