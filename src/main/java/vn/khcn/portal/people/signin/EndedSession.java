package vn.khcn.portal.people.signin;

import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** A session that ended because its account signed in elsewhere once too often: back to sign-in, saying why. */
class EndedSession implements SessionInformationExpiredStrategy {
    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        var request = event.getRequest();
        request.getSession(true).setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION,
                new SignInRefused("people.login.elsewhere", SecurityConfiguration.SESSIONS));
        if (request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null) {
            event.getResponse().sendRedirect(request.getContextPath() + "/login");
        } else {
            // a running screen asks in the background: told so, it loads itself anew
            event.getResponse().setContentType("text/plain");
            event.getResponse().getWriter().write("Vaadin-Refresh");
        }
    }
}
