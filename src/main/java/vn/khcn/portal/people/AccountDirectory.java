package vn.khcn.portal.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.Actor;

/** Finds accounts for sign-in. */
@Service
@Transactional(readOnly = true)
class AccountDirectory implements UserDetailsService {
    private final Accounts accounts;
    private final BusinessClock clock;

    AccountDirectory(Accounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Account account = accounts.findByUsername(username).orElseThrow(() -> new UsernameNotFoundException(username));
        Actor actor = new Actor(account.departmentId(), account.id(), account.displayName(), account.unitId(),
                account.roles());
        return new PortalUser(account.username(), account.passwordHash(), account.lockedAt(clock.now()),
                account.validOn(clock.today()), actor);
    }
}
