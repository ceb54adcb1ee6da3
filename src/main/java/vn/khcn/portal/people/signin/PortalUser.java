package vn.khcn.portal.people.signin;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.khcn.portal.people.SignInAccount;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.ActorPrincipal;

/**
 * Who is signed in. Two of the same account are equal, so that its sessions are counted together. Whoever must change
 * a given password first has no role until that is done.
 */
public class PortalUser implements UserDetails, ActorPrincipal {
    private static final long serialVersionUID = 1L;
    private final transient SignInAccount account;

    PortalUser(SignInAccount account) {
        this.account = account;
    }

    SignInAccount account() {
        return account;
    }

    /** Nothing else may be done before. */
    public boolean mustChangePassword() {
        return account.mustChangePassword();
    }

    /** The same person with the account as it stands now. */
    PortalUser with(SignInAccount now) {
        return new PortalUser(now);
    }

    /** False if the password was changed elsewhere since: this session is then over. */
    boolean stillSignedInBy(SignInAccount now) {
        return account.passwordHash().equals(now.passwordHash());
    }

    @Override
    public Actor actor() {
        Actor actor = account.actor();
        return mustChangePassword()
                ? new Actor(actor.departmentId(), actor.accountId(), actor.name(), actor.unitId(), Set.of())
                : actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor().roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList());
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalUser user && user.account.id() == account.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(account.id());
    }

    @Override
    public String toString() {
        return account.username();
    }
}
