package vn.khcn.portal.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.ActorPrincipal;

/** Reads {@code Authorization: Bearer …}; who shows none goes on as nobody. */
class ClientFilter extends OncePerRequestFilter {
    static final String AUTHORITY = "CLIENT";
    private static final String BEARER = "bearer ";
    private final ClientSignIn door;

    ClientFilter(ClientSignIn door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor;
        try {
            actor = door.enter(shown.substring(BEARER.length()).strip());
        } catch (BadCredentialsException unknown) {
            Problems.unknown(response);
            return;
        } catch (DisabledException over) {
            Problems.write(response, HttpStatus.FORBIDDEN, "This client has ended or is outside of its dates.");
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        ActorPrincipal principal = () -> actor;
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null,
                List.of(new SimpleGrantedAuthority(AUTHORITY))));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
