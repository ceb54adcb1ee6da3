package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.PersonWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;
import vn.khcn.portal.shell.Translations;

/** The offices, roles and delegations of somebody who leaves. */
@Component
@Order(1)
class PersonDuties implements PersonWork {
    private static final String OFFICES = "people.offices";
    private static final String ROLES = "people.roles";
    private static final String DELEGATIONS = "people.delegations";
    private final OwnAccounts accounts;
    private final Offices offices;
    private final OfficeHoldings holdings;
    private final Delegations delegations;
    private final ObjectProvider<UnitWork> units;
    private final Translations texts;

    PersonDuties(OwnAccounts accounts, Offices offices, OfficeHoldings holdings, Delegations delegations,
            ObjectProvider<UnitWork> units, Translations texts) {
        this.accounts = accounts;
        this.offices = offices;
        this.holdings = holdings;
        this.delegations = delegations;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public List<OpenWork> open(AccountOption person, LocalDate from) {
        return Stream.of(
                new OpenWork(OFFICES, "people.work.offices",
                        held(person, from).map(h -> new WorkItem(h.id(),
                                offices.findById(h.officeId()).map(Office::title).orElse(""))).toList()),
                new OpenWork(ROLES, "people.work.roles",
                        own(person).map(r -> new WorkItem(number(r), texts.vietnamese("shell.role." + r.name())))
                                .toList()),
                new OpenWork(DELEGATIONS, "people.work.delegations",
                        delegated(person, from).map(d -> new WorkItem(d.id(), name(d.fromAccountId()) + " → "
                                + name(d.toAccountId()))).toList()))
                .filter(w -> !w.dutyOnly()).toList();
    }

    /** What the unit has open goes on in the unit. */
    @Override
    public List<OpenWork> stays(AccountOption person, LocalDate from) {
        Long unit = person.unitId();
        return unit == null || person.roles().stream().noneMatch(RoleSet.BOUND_TO_UNIT::contains)
                ? List.of()
                : units.orderedStream().flatMap(room -> room.open(unit, from).stream())
                        .filter(w -> !w.kind().startsWith("people.") && !w.dutyOnly()).toList();
    }

    @Override
    public void hand(AccountOption person, LocalDate from, Handing to) {
        for (OfficeHolding held : held(person, from).toList()) {
            long next = to.target(OFFICES, held.id());
            if (holdings.findAllByAccountId(next).stream()
                    .noneMatch(h -> h.officeId() == held.officeId() && h.validOn(from))) {
                holdings.save(new OfficeHolding(held.officeId(), next, from));
            }
        }
        own(person).forEach(role -> take(person, role, accounts.get(to.target(ROLES, number(role)))));
        for (Delegation given : delegated(person, from).toList()) {
            long next = to.target(DELEGATIONS, given.id());
            boolean gave = given.fromAccountId() == person.id();
            if (next != (gave ? given.toAccountId() : given.fromAccountId())) {
                delegations.save(new Delegation(given.goesOn(from, gave ? next : given.fromAccountId(),
                        gave ? given.toAccountId() : next)));
            }
            given.withdraw(from);
        }
    }

    private void take(AccountOption person, Role role, Account successor) {
        if (RoleSet.BOUND_TO_UNIT.contains(role) && !Objects.equals(successor.unitId(), person.unitId())) {
            throw BusinessRule.at("successor", "people.rule.handover-unit");
        }
        successor.takeOver(Set.of(role));
    }

    private Stream<OfficeHolding> held(AccountOption person, LocalDate from) {
        return holdings.findAllByAccountId(person.id()).stream().filter(h -> h.reaches(from));
    }

    /** What somebody may do without others' delegation; a specialist's work is the records, handed over one by one. */
    private Stream<Role> own(AccountOption person) {
        return accounts.get(person.id()).roles().stream().filter(r -> r != Role.SPECIALIST).sorted();
    }

    private Stream<Delegation> delegated(AccountOption person, LocalDate from) {
        return delegations.findAllByOrderByIdDesc().stream()
                .filter(d -> (d.fromAccountId() == person.id() || d.toAccountId() == person.id()) && d.reaches(from));
    }

    private String name(long account) {
        return accounts.get(account).option(Set.of()).name();
    }

    /** Roles have no number in the books. */
    private static long number(Role role) {
        return -1L - role.ordinal();
    }
}
