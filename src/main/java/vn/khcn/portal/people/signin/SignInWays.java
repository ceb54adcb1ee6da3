package vn.khcn.portal.people.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.SignInHint;

/** What the sign-in page offers beside user name and password. */
@Component
public class SignInWays {
    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final ObjectProvider<SignInHint> hint;

    SignInWays(ObjectProvider<ClientRegistrationRepository> registrations, ObjectProvider<SignInHint> hint) {
        this.registrations = registrations;
        this.hint = hint;
    }

    /** A provider that is configured: its name, and the address that begins the sign-in there. */
    public record Provider(String name, String address) {}

    public List<Provider> providers() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false).filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(r -> new Provider(r.getClientName(), "oauth2/authorization/" + r.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Accounts to try; only a demo has any. */
    public List<SignInHint.Sample> samples() {
        return hint.stream().flatMap(h -> h.samples().stream()).toList();
    }
}
