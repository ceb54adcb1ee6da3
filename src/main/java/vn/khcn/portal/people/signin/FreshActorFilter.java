package vn.khcn.portal.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether the account still stands as it did at sign-in: a delegation that starts or ends, a
 * role that changes, an account that ends count at once, not at the next sign-in.
 */
class FreshActorFilter extends OncePerRequestFilter {
    private final SignedIn signedIn;

    FreshActorFilter(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalUser user
                && !signedIn.refresh(user, authentication, request)) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    /** Files look the same to everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/dynamic") && !path.startsWith("/VAADIN/push")
                || path.startsWith("/fonts/") || path.startsWith("/webjars/");
    }
}
