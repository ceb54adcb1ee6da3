package vn.khcn.portal.people.signin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import vn.khcn.portal.kernel.Role;

/** Who gets in, with what strength passwords are kept, and what a browser may do with our pages. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {
    /** Sessions of one account at a time; the oldest ends. */
    static final int SESSIONS = 3;
    /** Vaadin's own scripts need inline and eval; nothing comes from or goes to another host. */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'self'";
    private static final String DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** One for the whole machine, as Spring keeps it: two portals in one (tests) must not miss each other's. */
    private static final SecurityContextHolderStrategy HOLDER = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    static SecurityContextHolderStrategy holder() {
        return HOLDER;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignedIn signedIn, OidcSignIn oidc, SessionRegistry sessions,
            ObjectProvider<ClientRegistrationRepository> providers) throws Exception {
        var refused = new SimpleUrlAuthenticationFailureHandler("/login");
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/actuator/health/**", "/fonts/**", "/*.css", "/*.js", "/styles/**", "/sentence/**",
                        "/webjars/**",
                        "/icons/**")
                .permitAll()
                .requestMatchers("/pictures/**").authenticated());
        http.formLogin(form -> form.loginPage("/login").permitAll().failureHandler(refused));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/login").failureHandler(refused)
                    .userInfoEndpoint(user -> user.oidcUserService(oidc)));
        }
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                .sessionConcurrency(limit -> limit.maximumSessions(SESSIONS).sessionRegistry(sessions)
                        .expiredSessionStrategy(new EndedSession())));
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .httpStrictTransportSecurity(https -> https.includeSubDomains(false)));
        http.addFilterBefore(new FreshActorFilter(signedIn), AuthorizationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"));
        return http.build();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that end. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** Locks and throttles count real minutes, whatever day the business clock shows. */
    @Bean
    InstantSource machineTime() {
        Clock clock = Clock.systemUTC();
        return clock::instant;
    }

    /** The portal itself may do what any role may. */
    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.fromHierarchy(
                Arrays.stream(Role.values()).map(r -> "ROLE_PORTAL > ROLE_" + r).collect(Collectors.joining("\n")));
    }
}
