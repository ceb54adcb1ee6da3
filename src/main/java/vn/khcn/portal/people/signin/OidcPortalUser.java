package vn.khcn.portal.people.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.khcn.portal.people.SignInAccount;

/** Somebody whom an OpenID Connect provider vouches for; the portal's own password plays no part. */
final class OidcPortalUser extends PortalUser implements OidcUser {
    private static final long serialVersionUID = 1L;
    private final transient OidcUser user;

    OidcPortalUser(SignInAccount account, OidcUser user) {
        super(account);
        this.user = user;
    }

    @Override
    public boolean mustChangePassword() {
        return false;
    }

    @Override
    PortalUser with(SignInAccount now) {
        return new OidcPortalUser(now, user);
    }

    @Override
    boolean stillSignedInBy(SignInAccount now) {
        return true;
    }

    @Override
    public Map<String, Object> getClaims() {
        return user.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return user.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return user.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return user.getAttributes();
    }

    @Override
    public String getName() {
        return getUsername();
    }
}
