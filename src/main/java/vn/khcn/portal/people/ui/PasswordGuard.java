package vn.khcn.portal.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.signin.PortalUser;
import vn.khcn.portal.people.signin.SignedIn;

/** Leads whoever has a given password to where it is changed, whatever page was asked for. */
@Component
class PasswordGuard implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private final transient SignedIn signedIn;

    PasswordGuard(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != PasswordView.class
                && signedIn.user().filter(PortalUser::mustChangePassword).isPresent()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
