package vn.khcn.portal.people;

import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;

/** What everybody may do with the own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {
    private final Accounts accounts;
    private final SignInAccounts attempts;
    private final PasswordEncoder passwords;
    private final SignIns signIns;

    OwnAccountService(Accounts accounts, SignInAccounts attempts, PasswordEncoder passwords,
            SignIns signIns) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    /** Changes the own password; wrong current ones count as failed sign-ins, so nothing may be rolled back. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String current, String chosen) {
        Account account = own();
        if (!attempts.attempt(account.id())) {
            throw BusinessRule.at("current", "people.rule.password-locked");
        }
        if (!passwords.matches(current, account.passwordHash())) {
            attempts.refused(account.id(), account.username(), "");
            throw BusinessRule.at("current", "people.rule.password-wrong");
        }
        attempts.forgive(account.id());
        if (chosen.equals(current)) {
            throw BusinessRule.at("password", "people.rule.password-same");
        }
        PasswordRules.check(chosen, account.username());
        account.choosePassword(Objects.requireNonNull(passwords.encode(chosen)));
        accounts.save(account);
    }

    /** The last attempts to sign in with the own account, newest first: whoever sees a strange one changes the password. */
    @Transactional(readOnly = true)
    public List<SignInEvent> signIns() {
        return signIns.findTop50ByAccountIdOrderByAtDesc(own().id()).stream().map(SignIn::event).toList();
    }

    private Account own() {
        var actor = CurrentActor.get();
        return accounts.findByIdAndDepartmentId(actor.accountId(), actor.departmentId())
                .orElseThrow(() -> BusinessRule.broken("people.rule.not-found"));
    }
}
