package vn.khcn.portal.people;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.ActorPrincipal;

/** The signed-in principal of a password sign-in. */
record PortalUser(String username, String hash, boolean locked, boolean valid, Actor actor)
        implements
            UserDetails,
            ActorPrincipal {
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList());
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return valid;
    }

    @Override
    public String toString() {
        return username;
    }
}
