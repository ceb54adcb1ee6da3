package vn.khcn.portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A system outside that may read the department's issued reports for some time. */
@Entity
@Table(name = "exchange_clients")
class ApiClient extends DepartmentRecord {
    private String name = "";
    @Column(name = "secret_sha256", columnDefinition = "char(64)")
    private String secretSha256 = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private Instant createdAt = Instant.EPOCH;
    private String createdBy = "";
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected ApiClient() {}

    ApiClient(ClientForm form, String secretSha256, Instant at, String by) {
        name = CleanText.line(form.name());
        LocalDate from = form.validFrom();
        if (name.isEmpty() || name.length() > 200) {
            throw BusinessRule.at("name", "exchange.rule.name");
        }
        if (from == null) {
            throw BusinessRule.at("validFrom", "exchange.rule.validFrom");
        }
        if (form.validTo() != null && form.validTo().isBefore(from)) {
            throw BusinessRule.at("validTo", "exchange.rule.validTo");
        }
        validFrom = from;
        validTo = form.validTo();
        this.secretSha256 = secretSha256;
        createdAt = at;
        createdBy = by;
    }

    boolean knows(byte[] hash) {
        return Secret.same(hash, secretSha256);
    }

    void end(Instant at, String by) {
        if (endedAt != null) {
            throw BusinessRule.broken("exchange.rule.ended", name);
        }
        endedAt = at;
        endedBy = by;
    }

    ClientSummary summary(LocalDate today) {
        ClientState state = endedAt != null
                ? ClientState.ENDED
                : today.isBefore(validFrom)
                        ? ClientState.COMING
                        : validTo != null && today.isAfter(validTo) ? ClientState.OVER : ClientState.OPEN;
        return new ClientSummary(id(), version(), name, validFrom, validTo, createdAt, createdBy, lastUsedAt, endedAt,
                endedBy, state);
    }
}
