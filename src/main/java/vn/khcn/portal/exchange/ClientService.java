package vn.khcn.portal.exchange;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The systems outside that may read: giving them a token, ending them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ClientService {
    private final ApiClients clients;
    private final BusinessClock clock;

    ClientService(ApiClients clients, BusinessClock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** A new client; its token is in the answer and nowhere else. */
    public GivenToken create(ClientForm form) {
        String secret = Secret.draw();
        Instant now = clock.now();
        ApiClient client = clients.saveAndFlush(new ApiClient(form, HexFormat.of().formatHex(Secret.hash(secret)), now,
                CurrentActor.get().name()));
        return new GivenToken(client.summary(clock.today()),
                new Token(client.departmentId(), client.id(), secret).written());
    }

    /** From now on its token opens nothing. */
    public void end(long id, int version) {
        ApiClient client = clients.findById(id).orElseThrow(() -> BusinessRule.broken("exchange.rule.gone"));
        StaleRecord.check(client, version);
        client.end(clock.now(), CurrentActor.get().name());
        clients.saveAndFlush(client);
    }

    /** Every client, the newest first. */
    @Transactional(readOnly = true)
    public List<ClientSummary> list() {
        return clients.findAllByOrderByIdDesc().stream().map(c -> c.summary(clock.today())).toList();
    }
}
