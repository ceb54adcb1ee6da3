package vn.khcn.portal.people.signin;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Sign-in through a provider, by settings alone. */
@PortalTest
@DirtiesContext
class OidcSignInTest {
    private static final LocalProvider PROVIDER = new LocalProvider();
    @Autowired
    WebApplicationContext context;
    @Autowired
    SignInWays ways;
    @Autowired
    AccountService accounts;
    @Autowired
    TestClock clock;
    @Autowired
    TestOffice offices;
    TestOffice.Office office;
    AccountOption account;
    MockMvc browser;
    MockHttpSession session;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        String registration = "spring.security.oauth2.client.registration.tinh.";
        registry.add(registration + "client-id", () -> LocalProvider.CLIENT);
        registry.add(registration + "client-secret", () -> "secret");
        registry.add(registration + "client-name", () -> "Tài khoản tỉnh");
        registry.add(registration + "scope", () -> "openid,profile,email");
        registry.add("spring.security.oauth2.client.provider.tinh.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void somebody() {
        office = offices.found();
        String username = "o" + UUID.randomUUID().toString().substring(0, 8);
        account = CurrentActor.callAs(office.actor(Role.ADMINISTRATOR),
                () -> accounts.add(new AccountForm(username, "Văn thư", username + "@tinh.gov.vn", null, null,
                        Set.of(Role.REGISTRY)), "mật khẩu được cấp"));
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        session = new MockHttpSession();
    }

    @Test
    void theSignInPageOffersTheProvider() {
        assertThat(ways.providers()).containsExactly(
                new SignInWays.Provider("Tài khoản tỉnh", "oauth2/authorization/tinh"));
    }

    @Test
    void aVerifiedAddressOpensItsAccount() throws Exception {
        assertThat(signIn(Map.of("email", account.email(), "email_verified", true))).isEqualTo("/");
        PortalUser user = user();
        assertThat(user.actor().accountId()).isEqualTo(account.id());
        assertThat(user.actor().departmentId()).isEqualTo(office.department().id());
        // the portal's own given password plays no part
        assertThat(user.actor().roles()).containsExactly(Role.REGISTRY);
        assertThat(CurrentActor.callAs(office.actor(Role.ADMINISTRATOR), () -> accounts.signIns(account.id())))
                .singleElement().matches(e -> e.success());
    }

    @Test
    void thePreferredUserNameOpensItsAccount() throws Exception {
        assertThat(signIn(Map.of("preferred_username", account.username()))).isEqualTo("/");
        assertThat(user().actor().accountId()).isEqualTo(account.id());
    }

    @Test
    void anUnverifiedAddressOpensNothing() throws Exception {
        assertThat(signIn(Map.of("email", account.email(), "email_verified", false))).endsWith("/login");
        assertThat(refusal()).isEqualTo("people.login.no-account");
    }

    @Test
    void whoeverHasNoAccountIsToldSo() throws Exception {
        assertThat(signIn(Map.of("email", "nguoi.la@tinh.gov.vn", "preferred_username", "nguoi.la")))
                .endsWith("/login");
        assertThat(refusal()).isEqualTo("people.login.no-account");
    }

    @Test
    void anEndedAccountStaysClosed() throws Exception {
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR),
                () -> accounts.end(account.id(), 0, TestClock.START));
        clock.setDay(TestClock.START.plusDays(1));
        try {
            assertThat(signIn(Map.of("email", account.email()))).endsWith("/login");
            assertThat(refusal()).isEqualTo("people.login.ended");
        } finally {
            clock.setDay(TestClock.START);
        }
    }

    /** The whole way: portal → provider → portal; the answer is where the browser ends up. */
    private String signIn(Map<String, Object> claims) throws Exception {
        PROVIDER.signedIn(claims);
        String toProvider = browser.perform(get("/oauth2/authorization/tinh").session(session)).andReturn()
                .getResponse().getRedirectedUrl();
        assertThat(toProvider).startsWith(PROVIDER.issuer() + "/authorize");
        String back;
        try (HttpClient client = HttpClient.newHttpClient()) {
            back = client.send(HttpRequest.newBuilder(URI.create(toProvider)).build(),
                    HttpResponse.BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
        }
        var parameters = UriComponentsBuilder.fromUriString(back).build().getQueryParams();
        return browser.perform(get(URI.create(back).getPath()).session(session)
                .param("code", parameters.getFirst("code")).param("state",
                        URLDecoder.decode(parameters.getFirst("state"), StandardCharsets.UTF_8)))
                .andReturn().getResponse().getRedirectedUrl();
    }

    private PortalUser user() {
        return (PortalUser) ((SecurityContext) session
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)).getAuthentication()
                .getPrincipal();
    }

    private String refusal() {
        return session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof SignInRefused refused
                ? refused.key()
                : String.valueOf(session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION));
    }
}
