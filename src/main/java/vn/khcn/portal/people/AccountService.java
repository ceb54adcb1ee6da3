package vn.khcn.portal.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The administrator's work on the acting department's accounts. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountService {
    private final Accounts accounts;
    private final OwnAccounts own;
    private final AccountChecks checks;
    private final OfficeHoldings holdings;
    private final OfficeService offices;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final BusinessClock clock;
    private final InstantSource machineTime;

    AccountService(Accounts accounts, OwnAccounts own, AccountChecks checks, OfficeHoldings holdings,
            OfficeService offices,
            SignIns signIns, PasswordEncoder passwords, BusinessClock clock, InstantSource machineTime) {
        this.accounts = accounts;
        this.own = own;
        this.checks = checks;
        this.holdings = holdings;
        this.offices = offices;
        this.signIns = signIns;
        this.passwords = passwords;
        this.clock = clock;
        this.machineTime = machineTime;
    }

    /** All accounts of the department, ended ones too. */
    @Transactional(readOnly = true)
    public List<AccountSummary> accounts() {
        LocalDate today = clock.today();
        Instant now = machineTime.instant();
        Map<Long, Long> officeOf = new HashMap<>();
        holdings.findAllBy().stream().filter(h -> h.validOn(today))
                .forEach(h -> officeOf.put(h.accountId(), h.officeId()));
        return accounts.findAllByDepartmentIdOrderByUsername(CurrentActor.get().departmentId()).stream()
                .map(a -> a.summary(officeOf.get(a.id()), now)).toList();
    }

    /** One account, an ended one too. */
    @Transactional(readOnly = true)
    public AccountSummary account(long id) {
        LocalDate today = clock.today();
        Long office = holdings.findAllByAccountId(id).stream().filter(h -> h.validOn(today))
                .map(OfficeHolding::officeId).findFirst().orElse(null);
        return own.get(id).summary(office, machineTime.instant());
    }

    /** A new account, valid from today; the given password is changed at first sign-in. */
    public AccountOption add(AccountForm form, String password) {
        checks.check(form);
        checks.newUsername(form.username());
        checks.emailOf(form.email(), 0);
        PasswordRules.check(password, form.username());
        Account account = accounts.save(new Account(CurrentActor.get().departmentId(), form,
                Objects.requireNonNull(passwords.encode(password)), true, clock.today()));
        offices.appoint(account.id(), form.officeId(), clock.today());
        return account.option(form.roles());
    }

    public void change(long id, int version, AccountForm form) {
        Account account = open(id, version);
        checks.check(form);
        if (!form.roles().contains(Role.ADMINISTRATOR)) {
            checks.anotherAdministrator(account, clock.today().plusDays(1));
        }
        checks.emailOf(form.email(), id);
        account.change(form);
        offices.appoint(id, form.officeId(), clock.today());
    }

    /** Gives a new password, to be changed at the next sign-in, and lifts a lock. */
    public void resetPassword(long id, int version, String password) {
        Account account = open(id, version);
        PasswordRules.check(password, account.username());
        account.givePassword(Objects.requireNonNull(passwords.encode(password)));
        accounts.forgetAttempts(id);
    }

    /** Sets the last day on which the account counts; open sessions end by themselves. */
    public void end(long id, int version, LocalDate lastDay) {
        Account account = open(id, version);
        checks.anotherAdministrator(account, lastDay.plusDays(1));
        account.end(lastDay);
        offices.appoint(id, null, lastDay.plusDays(1));
    }

    /** The last fifty attempts to sign in, newest first. */
    @Transactional(readOnly = true)
    public List<SignInEvent> signIns(long id) {
        own.get(id);
        return signIns.findTop50ByAccountIdOrderByAtDesc(id).stream().map(SignIn::event).toList();
    }

    private Account open(long id, int version) {
        Account account = own.get(id);
        if (account.version() != version) {
            throw new StaleRecord("Account " + id);
        }
        return account;
    }
}
