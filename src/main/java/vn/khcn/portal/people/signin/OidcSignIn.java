package vn.khcn.portal.people.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.SignInAccount;
import vn.khcn.portal.people.SignInAccounts;

/**
 * Sign-in through an OpenID Connect provider: it says who somebody is, the portal's accounts say what they may. Found
 * by a verified e-mail address, else by the preferred user name; nobody gets an account by signing in.
 */
@Component
class OidcSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService provider = new OidcUserService();
    private final SignInAccounts accounts;

    OidcSignIn(SignInAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        SignInAccount account = byEmail(user).or(() -> byUsername(user)).orElseThrow(() -> refused(user));
        if (!account.valid()) {
            throw new SignInRefused("people.login.ended");
        }
        return new OidcPortalUser(account, user);
    }

    private Optional<SignInAccount> byEmail(OidcUser user) {
        return Boolean.FALSE.equals(user.getEmailVerified())
                ? Optional.empty()
                : Optional.ofNullable(user.getEmail()).filter(Predicate.not(String::isBlank))
                        .flatMap(accounts::byEmail);
    }

    private Optional<SignInAccount> byUsername(OidcUser user) {
        return Optional.ofNullable(user.getPreferredUsername()).map(u -> u.toLowerCase(Locale.ROOT))
                .flatMap(accounts::byUsername);
    }

    private static SignInRefused refused(OidcUser user) {
        String who = user.getEmail() != null ? user.getEmail() : user.getPreferredUsername();
        return new SignInRefused("people.login.no-account", String.valueOf(who == null ? user.getSubject() : who));
    }
}
