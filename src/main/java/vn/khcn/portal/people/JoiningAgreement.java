package vn.khcn.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CarriedCount;

/** That a department joins another: its own administrator releases it, the other's accepts. */
@Entity
@Table(name = "people_joinings")
class JoiningAgreement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private @Nullable Long id;
    @Version
    private int version;
    @Column(updatable = false)
    private long fromDepartment;
    @Column(updatable = false)
    private long toDepartment;
    @Column(updatable = false)
    private LocalDate day = LocalDate.EPOCH;
    @Column(updatable = false)
    private String releasedBy = "";
    @Column(updatable = false)
    private Instant releasedAt = Instant.EPOCH;
    private @Nullable Instant withdrawnAt;
    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;
    @Column(columnDefinition = "text")
    private String brought = "";

    protected JoiningAgreement() {}

    JoiningAgreement(long from, long to, LocalDate day, String by, Instant at) {
        fromDepartment = from;
        toDepartment = to;
        this.day = day;
        releasedBy = by;
        releasedAt = at;
    }

    void withdraw(Instant at) {
        requireOpen();
        withdrawnAt = at;
    }

    /** @param counts what went over, kept as the closing report of both sides */
    void accept(String by, Instant at, List<CarriedCount> counts) {
        requireOpen();
        acceptedBy = by;
        acceptedAt = at;
        brought = counts.stream().map(c -> c.label() + "|" + c.rows()).collect(Collectors.joining("\n"));
    }

    boolean open() {
        return acceptedAt == null && withdrawnAt == null;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    final void requireOpen() {
        if (!open()) {
            throw BusinessRule.broken("people.rule.joining-closed");
        }
    }

    long id() {
        return id == null ? 0 : id;
    }

    long from() {
        return fromDepartment;
    }

    long to() {
        return toDepartment;
    }

    LocalDate day() {
        return day;
    }

    JoiningDetails details(String fromName, String toName) {
        List<CarriedCount> counts = brought.lines().map(line -> line.split("\\|", 2))
                .map(parts -> new CarriedCount(parts[0], Long.parseLong(parts[1]))).toList();
        return new JoiningDetails(id(), fromName, toName, day, releasedBy, releasedAt, acceptedBy, acceptedAt, counts);
    }
}
