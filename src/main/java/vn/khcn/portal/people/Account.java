package vn.khcn.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.Joining;

/** An account to sign in with. It stands above the departments' walls, since sign-in finds it before one is known. */
@Entity
@Table(name = "people_accounts")
class Account {
    private static final int USERNAME = 60;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;
    private String changedBy = "";

    @Column(updatable = false)
    private long departmentId;
    private @Nullable Long unitId;
    private String username = "";
    private String displayName = "";
    private @Nullable String email;
    private String passwordHash = "";
    private boolean mustChangePassword;
    private String roles = "";
    @Column(updatable = false)
    private int failedAttempts;
    @Column(updatable = false)
    private @Nullable Instant lockedUntil;
    @Column(updatable = false)
    private @Nullable Instant lastSignInAt;
    @Embedded
    private Validity validity = Validity.since(LocalDate.EPOCH);

    protected Account() {}

    Account(long departmentId, AccountForm form, String passwordHash, boolean mustChangePassword, LocalDate validFrom) {
        this.departmentId = departmentId;
        username = CleanText.line(form.username());
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
        validity = Validity.since(validFrom);
        change(form);
    }

    /** Everything but the name to sign in with, which stays for good. */
    final void change(AccountForm form) {
        displayName = CleanText.line(form.name());
        String mail = CleanText.line(form.email());
        email = mail.isEmpty() ? null : mail;
        unitId = form.unitId();
        roles = RoleSet.text(form.roles());
    }

    /** Its unit ended; it works in the one that follows. */
    void moveTo(long unit) {
        unitId = unit;
    }

    /** Takes over roles of somebody who leaves. */
    void takeOver(Set<Role> more) {
        Set<Role> all = EnumSet.copyOf(more);
        all.addAll(roles());
        roles = RoleSet.text(all);
    }

    /**
     * Its department joined another. Administrators stay, to read what is kept there; everybody else signs in to the other
     * department from now on, and the name to sign in with goes there.
     */
    PeopleJoining.Identity leave(Joining joining) {
        PeopleJoining.Identity identity = new PeopleJoining.Identity(username, email);
        if (roles().contains(Role.ADMINISTRATOR)) {
            roles = RoleSet.text(Set.of(Role.ADMINISTRATOR));
            return identity;
        }
        String moved = username + "@" + joining.code();
        username = moved.length() > USERNAME ? "~" + id() : moved;
        email = null;
        passwordHash = "-";
        LocalDate last = joining.day().minusDays(1);
        if (validity.reaches(joining.day())) {
            validity = Validity.since(validity.from().isAfter(last) ? last : validity.from()).endingOn(last);
        }
        return identity;
    }

    /** Takes over its name; duties beyond its unit are given by the department it works for now. */
    void arrive(PeopleJoining.Identity identity, Set<Role> brought) {
        username = identity.username();
        email = identity.email();
        Set<Role> kept = EnumSet.noneOf(Role.class);
        kept.addAll(roles());
        kept.retainAll(unitId == null ? Set.of() : brought);
        roles = RoleSet.text(kept);
    }

    void givePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    void end(LocalDate lastDay) {
        validity = validity.endingOn(lastDay);
    }

    boolean reaches(LocalDate day) {
        return validity.reaches(day);
    }

    boolean validOn(LocalDate day) {
        return validity.on(day);
    }

    boolean lockedAt(Instant moment) {
        return lockedUntil != null && moment.isBefore(lockedUntil);
    }

    long id() {
        return id == null ? 0 : id;
    }

    long departmentId() {
        return departmentId;
    }

    int version() {
        return version;
    }

    String username() {
        return username;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Its own roles, without what others handed to it. */
    Set<Role> roles() {
        return RoleSet.parse(roles);
    }

    Actor actor(Set<Role> effectiveRoles) {
        return new Actor(departmentId, id(), displayName, unitId, effectiveRoles);
    }

    AccountOption option(Set<Role> effectiveRoles) {
        return new AccountOption(id(), username, displayName, unitId, effectiveRoles, email == null ? "" : email);
    }

    AccountSummary summary(@Nullable Long officeId, Instant now) {
        return new AccountSummary(id(), version, username, displayName, email == null ? "" : email, unitId, officeId,
                roles(), validity.from(), validity.to(), mustChangePassword, lockedAt(now), lastSignInAt);
    }

    SignInAccount forSignIn(Actor actor, LocalDate today) {
        return new SignInAccount(id(), username, passwordHash, validOn(today), mustChangePassword, lockedUntil, actor);
    }

    @PrePersist
    @PreUpdate
    void stamp() {
        changedBy = CurrentActor.find().map(Actor::name).orElse("Portal");
    }
}
