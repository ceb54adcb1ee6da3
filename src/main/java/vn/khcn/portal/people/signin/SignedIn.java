package vn.khcn.portal.people.signin;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.SignInAccount;
import vn.khcn.portal.people.SignInAccounts;

/** The person at this session's screen. */
@Component
public class SignedIn {
    private final SignInAccounts accounts;

    SignedIn(SignInAccounts accounts) {
        this.accounts = accounts;
    }

    /** Who is signed in here, if anybody. */
    public Optional<PortalUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** After the own password changed: this session goes on, the others end. */
    public void changedOwnAccount() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && authentication != null && authentication.getPrincipal() instanceof PortalUser user) {
            accounts.byId(user.account().id()).ifPresent(now -> store(user.with(now), authentication, request));
        }
    }

    /** False if the account ended or its password was changed elsewhere: the session is over. */
    boolean refresh(PortalUser user, Authentication authentication, HttpServletRequest request) {
        Optional<SignInAccount> now = accounts.byId(user.account().id()).filter(SignInAccount::valid)
                .filter(user::stillSignedInBy);
        now.map(user::with).filter(fresh -> differs(fresh, user))
                .ifPresent(fresh -> store(fresh, authentication, request));
        return now.isPresent();
    }

    private static boolean differs(PortalUser fresh, PortalUser user) {
        return !fresh.actor().equals(user.actor()) || fresh.mustChangePassword() != user.mustChangePassword();
    }

    private static void store(PortalUser user, Authentication before, HttpServletRequest request) {
        Authentication authentication;
        if (before instanceof OAuth2AuthenticationToken token && user instanceof OidcPortalUser oidc) {
            var fresh = new OAuth2AuthenticationToken(oidc, oidc.getAuthorities(),
                    token.getAuthorizedClientRegistrationId());
            fresh.setDetails(before.getDetails());
            authentication = fresh;
        } else {
            var fresh = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
            fresh.setDetails(before.getDetails());
            authentication = fresh;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        var session = request.getSession(false);
        if (session != null) {
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }
}
