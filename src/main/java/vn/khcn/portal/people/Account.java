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
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Role;

/** An account to sign in with. It stands above the departments' walls, since sign-in finds it before one is known. */
@Entity
@Table(name = "people_accounts")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private long departmentId;
    private @Nullable Long unitId;
    private String username = "";
    private String displayName = "";
    private String email = "";
    private String passwordHash = "";
    private boolean mustChangePassword;
    private String roles = "";
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    protected Account() {}

    Account(long departmentId, @Nullable Long unitId, String username, String displayName, Set<Role> roles,
            String passwordHash, boolean mustChangePassword, LocalDate validFrom) {
        this.departmentId = departmentId;
        this.unitId = unitId;
        this.username = username;
        this.displayName = displayName;
        this.roles = new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
        this.validFrom = validFrom;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long departmentId() {
        return departmentId;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(",")).filter(r -> !r.isEmpty()).map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean lockedAt(Instant moment) {
        return lockedUntil != null && moment.isBefore(lockedUntil);
    }
}
