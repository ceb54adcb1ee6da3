package vn.khcn.portal.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/**
 * What sign-in asks and notes of accounts, before anybody acts. Attempts are counted before the password is looked at,
 * so that many at once do not slip through; they count machine time, since the business clock may stand still.
 */
@Component
public class SignInAccounts {
    public static final int ATTEMPTS = 5;
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private final Accounts accounts;
    private final SignIns signIns;
    private final Duties duties;
    private final BusinessClock clock;
    private final InstantSource machineTime;
    private final TransactionTemplate transaction;

    SignInAccounts(Accounts accounts, SignIns signIns, Duties duties, BusinessClock clock, InstantSource machineTime,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.duties = duties;
        this.clock = clock;
        this.machineTime = machineTime;
        this.transaction = transaction;
    }

    public Optional<SignInAccount> byUsername(String username) {
        return accounts.findByUsername(username).map(this::known);
    }

    public Optional<SignInAccount> byEmail(String email) {
        return accounts.findByEmail(email).map(this::known);
    }

    /** The account as it stands now: its roles may have changed since it signed in. */
    public Optional<SignInAccount> byId(long id) {
        return accounts.findById(id).map(this::known);
    }

    /** Counts an attempt; false while the account is locked. */
    public boolean attempt(long id) {
        Instant now = machineTime.instant();
        return changed(() -> accounts.countAttempt(id, ATTEMPTS, now));
    }

    /** Notes a refused attempt; true if it was the one that locks the account. */
    public boolean refused(@Nullable Long id, String username, String address) {
        Instant now = machineTime.instant();
        note(id, username, now, address, false);
        return id != null && changed(() -> accounts.lockAfter(id, ATTEMPTS, now.plus(LOCKED_FOR)));
    }

    /** Forgets failed attempts: the password was right. */
    public void forgive(long id) {
        changed(() -> accounts.forgetAttempts(id));
    }

    /** Notes a sign-in and forgets the failures before it. */
    public void accepted(long id, String username, String address) {
        Instant now = machineTime.instant();
        note(id, username, now, address, true);
        changed(() -> accounts.signedIn(id, now));
    }

    /** An administrator whose password is this one, if there is any. */
    public Optional<String> administratorWith(String password, PasswordEncoder passwords) {
        return accounts.findAdministrators().stream().filter(a -> a.validOn(clock.today()))
                .filter(a -> passwords.matches(password, a.passwordHash())).map(Account::username).findFirst();
    }

    /** Delegations lie behind the department's wall, accounts above it. */
    private SignInAccount known(Account account) {
        var roles = CurrentActor.callAs(Actor.portal(account.departmentId()), () -> duties.of(account));
        return account.forSignIn(account.actor(roles), clock.today());
    }

    private void note(@Nullable Long id, String username, Instant now, String address, boolean success) {
        transaction.executeWithoutResult(t -> signIns.save(new SignIn(id, username, now, address, success)));
    }

    private boolean changed(IntSupplier update) {
        return Boolean.TRUE.equals(transaction.execute(t -> update.getAsInt() > 0));
    }
}
