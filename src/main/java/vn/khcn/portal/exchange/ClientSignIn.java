package vn.khcn.portal.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Lets a client in by its token: as an actor of its department without any role, who can read and change nothing. */
@Component
class ClientSignIn {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private final ApiClients clients;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    ClientSignIn(ApiClients clients, BusinessClock clock, PlatformTransactionManager transactions) {
        this.clients = clients;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws BadCredentialsException if the token is not one of ours
     * @throws DisabledException       if it was, but is not valid today
     */
    Actor enter(String written) {
        Token token = Token.read(written).orElseThrow(() -> new BadCredentialsException("Not a token"));
        byte[] hash = Secret.hash(token.secret());
        return CurrentActor.callAs(Actor.portal(token.department()), () -> Optional
                .ofNullable(transaction.execute(status -> clients.findById(token.client()).filter(c -> c.knows(hash))
                        .map(this::entered).orElse(null)))
                .orElseThrow(() -> new BadCredentialsException("Unknown token")));
    }

    private Actor entered(ApiClient client) {
        ClientSummary summary = client.summary(clock.today());
        if (summary.state() != ClientState.OPEN) {
            throw new DisabledException(summary.state().name());
        }
        Instant now = clock.now();
        clients.used(client.id(), now, now.minus(NOTED_EVERY));
        return new Actor(client.departmentId(), client.id(), summary.name(), null, Set.of());
    }
}
