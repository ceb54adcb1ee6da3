package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Hands duties over for some days: everyone the own ones, the administrator anybody's. */
@Service
@Transactional
public class DelegationService {
    private final Delegations delegations;
    private final Accounts accounts;
    private final Duties duties;
    private final BusinessClock clock;

    DelegationService(Delegations delegations, Accounts accounts, Duties duties, BusinessClock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.duties = duties;
        this.clock = clock;
    }

    /** Newest first: the administrator sees all, others what they gave or received. */
    @Transactional(readOnly = true)
    public List<DelegationDetails> delegations() {
        Actor actor = CurrentActor.get();
        return delegations.findAllByOrderByIdDesc().stream()
                .filter(d -> mayActFor(actor, d.fromAccountId()) || d.toAccountId() == actor.accountId())
                .map(d -> d.details(clock.today())).toList();
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY', 'UNIT_HEAD')")
    public DelegationDetails delegate(DelegationForm form) {
        if (!mayActFor(CurrentActor.get(), form.fromAccountId())) {
            throw new AccessDeniedException("Only the own duties may be handed over");
        }
        Account giver = account("fromAccountId", form.fromAccountId());
        Account receiver = account("toAccountId", form.toAccountId());
        checkDays(form);
        checkDuties(form, giver, receiver);
        Required.line("reason", form.reason());
        return delegations.save(new Delegation(form)).details(clock.today());
    }

    /** Takes duties back, from today on. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY', 'UNIT_HEAD')")
    public void withdraw(long id, int version) {
        Delegation delegation = delegations.findById(id)
                .orElseThrow(() -> BusinessRule.broken("people.rule.not-found"));
        if (!mayActFor(CurrentActor.get(), delegation.fromAccountId())) {
            throw new AccessDeniedException("Only who gave them may take duties back");
        }
        StaleRecord.check(delegation, version);
        delegation.withdraw(clock.today());
    }

    private void checkDays(DelegationForm form) {
        LocalDate last = Required.value("validTo", form.to());
        if (last.isBefore(Required.value("validFrom", form.from()))) {
            throw BusinessRule.at("validTo", "people.rule.ends-before-start", form.from());
        }
        if (last.isBefore(clock.today())) {
            throw BusinessRule.at("validTo", "people.rule.delegation-over");
        }
    }

    private void checkDuties(DelegationForm form, Account giver, Account receiver) {
        if (giver.id() == receiver.id()) {
            throw BusinessRule.at("toAccountId", "people.rule.delegation-to-self");
        }
        if (form.roles().isEmpty() || !giver.roles().containsAll(form.roles())) {
            throw BusinessRule.at("roles", "people.rule.delegation-own-roles");
        }
        boolean sameUnit = giver.unitId() != null && giver.unitId().equals(receiver.unitId());
        if (!sameUnit && form.roles().stream().anyMatch(RoleSet.BOUND_TO_UNIT::contains)) {
            throw BusinessRule.at("toAccountId", "people.rule.delegation-same-unit");
        }
        if (form.officeId() != null && !duties.holders(form.officeId()).contains(giver.id())) {
            throw BusinessRule.at("officeId", "people.rule.delegation-own-office");
        }
    }

    private Account account(String field, long id) {
        return accounts.findByIdAndDepartmentId(id, CurrentActor.get().departmentId())
                .filter(a -> a.validOn(clock.today()))
                .orElseThrow(() -> BusinessRule.at(field, "people.rule.not-found"));
    }

    /** 0 is the portal itself. */
    private static boolean mayActFor(Actor actor, long accountId) {
        return actor.accountId() == accountId || actor.accountId() == 0 || actor.is(Role.ADMINISTRATOR);
    }
}
