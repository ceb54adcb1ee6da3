package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
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
        return holders().getOrDefault(officeId, Set.of());
    }

    /** The same for every office that anybody holds. */
    Map<Long, Set<Long>> holders() {
        LocalDate today = clock.today();
        Map<Long, Set<Long>> appointed = holdings.findAllBy().stream().filter(h -> h.validOn(today))
                .collect(Collectors.groupingBy(OfficeHolding::officeId,
                        Collectors.mapping(OfficeHolding::accountId, Collectors.toSet())));
        Map<Long, Set<Long>> all = new HashMap<>();
        appointed.forEach((office, accounts) -> all.put(office, new HashSet<>(accounts)));
        for (Delegation d : delegations.findAllByOrderByIdDesc()) {
            Long office = d.officeId();
            if (office != null && d.effectiveOn(today)
                    && appointed.getOrDefault(office, Set.of()).contains(d.fromAccountId())) {
                all.computeIfAbsent(office, o -> new HashSet<>()).add(d.toAccountId());
            }
        }
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
