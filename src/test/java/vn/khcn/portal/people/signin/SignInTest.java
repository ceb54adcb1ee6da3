package vn.khcn.portal.people.signin;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.ui.DefaultLoginPageGeneratingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestMachineTime;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.OwnAccountService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PortalTest
class SignInTest {
    private static final String RIGHT = "bốn từ không liên quan";
    @Autowired
    PasswordEncoder passwords;
    @Autowired
    WebApplicationContext context;
    @Autowired
    FilterChainProxy chains;
    @Autowired
    PeopleService people;
    @Autowired
    AccountService accounts;
    @Autowired
    OwnAccountService own;
    @Autowired
    TestOffice offices;
    @Autowired
    TestMachineTime time;
    TestOffice.Office office;
    AccountOption account;
    MockMvc browser;
    String address;

    @BeforeEach
    void somebody() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        office = offices.found();
        account = add("a" + UUID.randomUUID().toString().substring(0, 8), false);
        address = "10." + UUID.randomUUID();
    }

    @Test
    void theRightPasswordLetsInWithANewSessionNumber() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        MvcResult result = signIn(account.username(), RIGHT, session);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(user(session).actor().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(asAdministrator(() -> accounts.signIns(account.id()))).singleElement()
                .matches(e -> e.success() && e.address().equals(address));
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() throws Exception {
        assertThat(refusal(signIn("khong-co-ai", "sai"))).isEqualTo("BadCredentialsException");
        assertThat(refusal(signIn(account.username(), "sai"))).isEqualTo("BadCredentialsException");
    }

    @Test
    void fiveFailuresLockForFifteenMinutes() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(refusal(signIn(account.username(), "sai"))).isEqualTo("BadCredentialsException");
        }
        assertThat(refusal(signIn(account.username(), "sai"))).isEqualTo("people.login.locked[15]");
        assertThat(refusal(signIn(account.username(), RIGHT))).isEqualTo("people.login.locked[15]");
        time.pass(Duration.ofMinutes(10));
        assertThat(refusal(signIn(account.username(), RIGHT))).isEqualTo("people.login.locked[5]");
        time.pass(Duration.ofMinutes(6));
        assertThat(signIn(account.username(), RIGHT).getResponse().getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void anUnknownNameIsLockedLikeAKnownOne() throws Exception {
        String name = "x" + UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            assertThat(refusal(signIn(name, "sai"))).isEqualTo("BadCredentialsException");
        }
        assertThat(refusal(signIn(name, "sai"))).isEqualTo("people.login.locked[15]");
        assertThat(refusal(signIn(name, "sai"))).isEqualTo("people.login.locked[15]");
    }

    @Test
    void aRightPasswordForgetsTheFailuresBefore() throws Exception {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(account.username(), "sai");
            }
            assertThat(signIn(account.username(), RIGHT).getResponse().getRedirectedUrl()).isEqualTo("/");
        }
    }

    @Test
    void anAddressThatGuessesNamesHasToWait() throws Exception {
        for (int i = 0; i < PasswordSignIn.FAILURES_PER_ADDRESS; i++) {
            signIn("ai-do-" + i + UUID.randomUUID(), "sai");
        }
        assertThat(refusal(signIn(account.username(), RIGHT))).isEqualTo("people.login.busy[10]");
        address = "elsewhere";
        assertThat(signIn(account.username(), RIGHT).getResponse().getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void anEndedAccountIsToldSoOnlyWithItsPassword() throws Exception {
        var second = add("b" + UUID.randomUUID().toString().substring(0, 8), false);
        asAdministrator(() -> {
            accounts.end(account.id(), 0, LocalDate.of(2023, 10, 12));
            return second;
        });
        assertThat(refusal(signIn(account.username(), "sai"))).isEqualTo("BadCredentialsException");
        assertThat(refusal(signIn(account.username(), RIGHT))).isEqualTo("people.login.ended[]");
    }

    @Test
    void theOldestOfFourSessionsEnds() throws Exception {
        MockHttpSession first = new MockHttpSession();
        signIn(account.username(), RIGHT, first);
        for (int i = 0; i < 3; i++) {
            Thread.sleep(5);
            signIn(account.username(), RIGHT, new MockHttpSession());
        }
        MvcResult result = browser.perform(get("/").session(first)).andReturn();
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/login");
        assertThat(refusal(result)).isEqualTo("people.login.elsewhere[3]");
    }

    @Test
    void aGivenPasswordGivesNoRoleUntilItIsChanged() throws Exception {
        AccountOption given = add("c" + UUID.randomUUID().toString().substring(0, 8), true);
        MockHttpSession session = new MockHttpSession();
        signIn(given.username(), RIGHT, session);
        assertThat(user(session).mustChangePassword()).isTrue();
        assertThat(user(session).actor().roles()).isEmpty();
        assertThat(user(session).getAuthorities()).isEmpty();
        CurrentActor.runAs(user(session).actor(), () -> own.changePassword(RIGHT, "năm từ khác hẳn nhau"));
        signIn(given.username(), "năm từ khác hẳn nhau", session);
        assertThat(user(session).mustChangePassword()).isFalse();
        assertThat(user(session).actor().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void aPasswordChangedElsewhereEndsTheSession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(account.username(), RIGHT, session);
        CurrentActor.runAs(user(session).actor(), () -> own.changePassword(RIGHT, "năm từ khác hẳn nhau"));
        browser.perform(get("/").session(session)).andReturn();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoeverIsNotSignedInComesBackToThePageAskedFor() throws Exception {
        MockHttpSession session = new MockHttpSession();
        assertThat(browser.perform(get("/accounts?filter=x").header("Accept", "text/html").session(session)).andReturn()
                .getResponse().getRedirectedUrl()).endsWith("/login");
        assertThat(signIn(account.username(), RIGHT, session).getResponse().getRedirectedUrl())
                .endsWith("/accounts?filter=x&continue");
    }

    @Test
    void thePageIsThePortalsOwn() {
        assertThat(chains.getFilterChains()).flatExtracting(SecurityFilterChain::getFilters)
                .doesNotHaveAnyElementsOfTypes(DefaultLoginPageGeneratingFilter.class);
    }

    @Test
    void everyPageTellsTheBrowserWhatItMayDo() throws Exception {
        var response = browser.perform(get("/").secure(true)).andReturn().getResponse();
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'self'",
                "frame-ancestors 'self'", "object-src 'none'", "form-action 'self'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(browser.perform(get("/")).andReturn().getResponse().getHeader("Strict-Transport-Security"))
                .isNull();
    }

    private AccountOption add(String username, boolean mustChange) {
        return CurrentActor.callAs(Actor.portal(office.department().id()),
                () -> people.addAccount(
                        new AccountForm(username, "Quản trị thử", "", office.unit("VP").id(), null,
                                Set.of(Role.ADMINISTRATOR)),
                        Objects.requireNonNull(passwords.encode(RIGHT)), mustChange, LocalDate.of(2020, 1, 1)));
    }

    private <T> T asAdministrator(java.util.concurrent.Callable<T> work) {
        return CurrentActor.callAs(office.actor(Role.ADMINISTRATOR), work);
    }

    private MvcResult signIn(String username, String password) throws Exception {
        return signIn(username, password, new MockHttpSession());
    }

    private MvcResult signIn(String username, String password, MockHttpSession session) throws Exception {
        return browser.perform(post("/login").session(session).param("username", username).param("password", password)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })).andReturn();
    }

    private static String refusal(MvcResult result) {
        Object refused = result.getRequest().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return refused instanceof SignInRefused r
                ? r.key() + java.util.List.of(r.arguments())
                : refused == null ? "let in" : refused.getClass().getSimpleName();
    }

    private static PortalUser user(MockHttpSession session) {
        return (PortalUser) ((SecurityContext) session
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)).getAuthentication()
                .getPrincipal();
    }
}
