package vn.khcn.portal.people.signin;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.SignInAccounts;

/** Notes every sign-in, whichever way it came. */
@Component
class SignInBook {
    private final SignInAccounts accounts;

    SignInBook(SignInAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        var authentication = event.getAuthentication();
        if (authentication.getPrincipal() instanceof PortalUser user) {
            String address = authentication.getDetails() instanceof WebAuthenticationDetails d
                    ? d.getRemoteAddress()
                    : "";
            accounts.accepted(user.account().id(), user.getUsername(), address);
        }
    }
}
