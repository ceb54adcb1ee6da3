package vn.khcn.portal.journey;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;
import vn.khcn.portal.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Every screen that somebody can reach: no barriers, no missing words, nothing that scrolls sideways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class ScreensIT {
    static final Map<Role, String> PEOPLE = Map.of(Role.OFFICE, "vanphong", Role.ADMINISTRATOR, "quantri",
            Role.UNIT_HEAD, "truongphong.tdc", Role.SPECIALIST, "chuyenvien.tdc", Role.REGISTRY, "vanthu",
            Role.DIRECTOR, "giamdoc", Role.DEPUTY, "phogiamdoc");
    /** Kinds of screens that somebody has looked at with axe already. */
    private final Set<String> looked = new HashSet<>();
    private RunningPortal portal;
    private Browser browser;
    private Routes routes;
    private String report;
    private List<String> meeting;
    private List<String> keyTask;

    @BeforeAll
    void open() {
        browser = Browser.launch();
        portal = RunningPortal.demo("screens");
        routes = Routes.of(portal);
        meeting = new HeldMeeting(portal.context()).addresses();
        keyTask = new PlannedTask(portal.context()).addresses();
        try (Person office = at(Role.OFFICE)) {
            ReportSteps steps = new ReportSteps(office).openNew();
            steps.compile(1);
            report = steps.address();
        }
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        portal.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nothingIsInTheWay(Role role) {
        try (Person person = at(role)) {
            ScreenCheck check = new ScreenCheck(person.page());
            Routes open = routes.of(role);
            // The office walks through every register; for the others one register stands for all.
            Set<String> kinds = new HashSet<>();
            ScreenWalk walk = new ScreenWalk(person, open,
                    screen -> role == Role.OFFICE || kinds.add(kind(screen)));
            walk.walk(starts(open), address -> {
                String where = role + " /" + address;
                check.words(where);
                check.widths(where);
                if (open.screen(address).map(ScreensIT::kind).filter(looked::add).isPresent()) {
                    check.barriers(where);
                    person.screenshot("screen-" + address.replaceAll("[^a-zA-Z0-9]+", "-"));
                    check.darkColours(where);
                }
            });
            assertThat(check.findings()).isEmpty();
            assertThat(open.all().stream().map(Routes.Route::template)
                    .filter(template -> walk.seen().stream().map(ScreensIT::kind).noneMatch(template::equals)))
                    .as("screens without a way to them").isEmpty();
        }
    }

    @Test
    void theSecondLanguageIsWhole() {
        for (Role role : List.of(Role.OFFICE, Role.ADMINISTRATOR)) {
            try (Person person = at(role)) {
                person.page().context().addCookies(
                        List.of(new Cookie("portal-language", "en").setUrl(portal.url())));
                person.open("");
                ScreenCheck check = new ScreenCheck(person.page());
                Routes open = routes.of(role);
                Set<String> kinds = new HashSet<>();
                new ScreenWalk(person, open, screen -> kinds.add(kind(screen))).walk(starts(open), address -> {
                    check.words(role + " in English /" + address);
                    check.widths(role + " in English /" + address);
                });
                assertThat(check.findings()).isEmpty();
            }
        }
    }

    private List<String> starts(Routes open) {
        List<String> starts = new ArrayList<>(
                List.of("", report, report + "/duyet", report + "/tong-hop", "so/quality.importDossiers/moi",
                        "so/quality.verifications/nhanh"));
        starts.addAll(meeting);
        starts.addAll(keyTask);
        open.all().forEach(route -> route.plain().ifPresent(starts::add));
        return starts;
    }

    /** The screens of all registers are drawn by the same hand. */
    private static String kind(String screen) {
        return screen.split(" ")[0];
    }

    private Person at(Role role) {
        return Person.at(portal, browser, PEOPLE.get(role));
    }
}
