package vn.khcn.portal.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;

/** One thing an account should know. The text is kept as key and arguments, so each reader sees the own language. */
@Entity
@Table(name = "notices_notices")
// reading a notice writes only that: a mail on its way is marked beside it
@DynamicUpdate
class Notice extends DepartmentRecord {
    private static final String BETWEEN = "\u001f";
    private long accountId;
    private String messageKey = "";
    private String arguments = "";
    private String route = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant readAt;
    private @Nullable Instant mailedAt;
    private @Nullable Instant mailTakenUntil;

    protected Notice() {}

    Notice(long accountId, String messageKey, List<String> arguments, String route, Instant createdAt) {
        this.accountId = accountId;
        this.messageKey = messageKey;
        this.arguments = String.join(BETWEEN, arguments);
        this.route = route;
        this.createdAt = createdAt;
    }

    long accountId() {
        return accountId;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    NoticeDetails details() {
        return new NoticeDetails(id(), messageKey, arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN)),
                route, createdAt, readAt != null);
    }
}
