package vn.khcn.portal.records;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts in this thread: the signed-in account, or the actor a job was started as. A job wraps its work
 * <em>outside</em> of any transaction, since the department is bound when the session opens.
 */
public final class CurrentActor {
    private CurrentActor() {}

    /** The actor, if somebody acts. */
    public static Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    /** @throws IllegalStateException if nobody acts */
    public static Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Runs work as an actor with all of its roles, whoever acted before. */
    public static <T> T callAs(Actor actor, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        ActorPrincipal principal = () -> actor;
        var authorities = actor.accountId() == 0
                ? List.of(new SimpleGrantedAuthority("ROLE_PORTAL"))
                : actor.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList();
        during.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        try {
            SecurityContextHolder.setContext(during);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Like {@link #callAs} without a result. */
    public static void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
