package vn.khcn.portal.people.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.people.SignInAccount;
import vn.khcn.portal.people.SignInAccounts;

/**
 * Sign-in by user name and password. An unknown name is treated like a known one to the last word: it costs the same
 * time, gets the same message and is locked the same way, so nobody learns which names exist.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    static final int FAILURES_PER_ADDRESS = 30;
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);
    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final InstantSource time;
    private final Throttle addresses;
    private final Throttle unknownNames;
    private final CompletableFuture<String> nobodysHash;

    PasswordSignIn(SignInAccounts accounts, PasswordEncoder passwords, InstantSource machineTime) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = machineTime;
        addresses = new Throttle(FAILURES_PER_ADDRESS, ADDRESS_WINDOW, machineTime);
        unknownNames = new Throttle(SignInAccounts.ATTEMPTS, SignInAccounts.LOCKED_FOR, machineTime);
        // Dear to make on purpose; the portal does not wait for it.
        nobodysHash = CompletableFuture.supplyAsync(() -> String.valueOf(passwords.encode("nobody's password")));
    }

    /** A wrong password's message is the name as typed, for the page to show again. */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : "";
        String username = CleanText.folded(CleanText.line(attempt.getName()));
        String password = String.valueOf(attempt.getCredentials());
        addresses.waiting(address).ifPresent(wait -> {
            throw new SignInRefused("people.login.busy", minutes(wait));
        });
        Optional<SignInAccount> account = accounts.byUsername(username);
        SignInAccount known = account.orElse(null);
        if (known == null) {
            unknown(username, password, address);
            throw new BadCredentialsException(attempt.getName());
        }
        if (!accounts.attempt(known.id())) {
            throw locked(accounts.byId(known.id()).orElse(known));
        }
        if (!passwords.matches(password, known.passwordHash())) {
            addresses.failed(address);
            if (accounts.refused(known.id(), username, address)) {
                throw new SignInRefused("people.login.locked", SignInAccounts.LOCKED_FOR.toMinutes());
            }
            throw new BadCredentialsException(attempt.getName());
        }
        if (!known.valid()) {
            accounts.forgive(known.id());
            throw new SignInRefused("people.login.ended");
        }
        PortalUser user = new PortalUser(known);
        var token = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        token.setDetails(attempt.getDetails());
        return token;
    }

    private void unknown(String username, String password, String address) {
        unknownNames.waiting(username).ifPresent(wait -> {
            throw new SignInRefused("people.login.locked", minutes(wait));
        });
        passwords.matches(password, nobodysHash.join());
        addresses.failed(address);
        unknownNames.failed(username);
        accounts.refused(null, username, address);
        unknownNames.waiting(username).ifPresent(wait -> {
            throw new SignInRefused("people.login.locked", minutes(wait));
        });
    }

    private SignInRefused locked(SignInAccount account) {
        Duration wait = account.lockedUntil() == null
                ? Duration.ZERO
                : Duration.between(time.instant(), account.lockedUntil());
        return new SignInRefused("people.login.locked", minutes(wait));
    }

    /** Rounded up: "in 0 minutes" helps nobody. */
    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
