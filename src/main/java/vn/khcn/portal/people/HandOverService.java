package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.handover.PersonWork;

/** Somebody leaves: all open work goes to successors and the account ends, in one transaction. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class HandOverService {
    private final OwnAccounts accounts;
    private final AccountService ending;
    private final Duties duties;
    private final ObjectProvider<PersonWork> rooms;
    private final BusinessClock clock;

    HandOverService(OwnAccounts accounts, AccountService ending, Duties duties, ObjectProvider<PersonWork> rooms,
            BusinessClock clock) {
        this.accounts = accounts;
        this.ending = ending;
        this.duties = duties;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What an account has open. */
    @Transactional(readOnly = true)
    public OpenDuties open(long accountId, LocalDate from) {
        AccountOption person = person(accountId);
        return new OpenDuties(
                rooms.orderedStream().flatMap(r -> r.open(person, from).stream()).toList(),
                rooms.orderedStream().flatMap(r -> r.stays(person, from).stream()).toList());
    }

    /** Hands everything over and ends the account the day before. */
    public void handOver(HandOver plan) {
        AccountOption person = person(plan.accountId());
        Account leaving = accounts.get(plan.accountId());
        if (!leaving.validOn(plan.from().minusDays(1))) {
            throw BusinessRule.at("from", "people.rule.handover-ended");
        }
        Set<Long> successors = new HashSet<>(plan.kinds().values());
        successors.addAll(plan.items().values());
        successors.add(plan.successor());
        LocalDate first = plan.from().isAfter(clock.today()) ? plan.from() : clock.today();
        for (Long id : successors) {
            if (id == plan.accountId() || !accounts.get(id).validOn(first)) {
                throw BusinessRule.at("successor", "people.rule.handover-successor");
            }
        }
        rooms.orderedStream().forEach(room -> room.hand(person, plan.from(), plan::target));
        ending.end(plan.accountId(), plan.version(), plan.from().minusDays(1));
    }

    private AccountOption person(long id) {
        Account account = accounts.get(id);
        return account.option(duties.of(account));
    }
}
