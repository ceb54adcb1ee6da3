package vn.khcn.portal.people.signin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PasswordRules;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.SignInAccounts;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/**
 * Before the server opens its port: an empty database gets its department and administrator from the settings, and
 * nothing starts with a password that everybody knows.
 */
@Component
@Profile("!demo")
@EnableConfigurationProperties(FoundingSettings.class)
class Founding implements SmartLifecycle {
    static final int PASSWORD_LENGTH = 12;
    private final PeopleService people;
    private final SignInAccounts accounts;
    private final PasswordEncoder passwords;
    private final BusinessClock clock;
    private final FoundingSettings settings;
    private boolean founded;

    Founding(PeopleService people, SignInAccounts accounts, PasswordEncoder passwords, BusinessClock clock,
            FoundingSettings settings) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (CurrentActor.callAs(Actor.portal(1), people::departments).isEmpty()) {
            check(settings);
            found();
        }
        accounts.administratorWith("demo", passwords).ifPresent(username -> {
            throw new FoundingRefused("The administrator \"" + username + "\" still has the demo's password.",
                    "This database comes from a demo. Start the portal with an empty database (PORTAL_DB_URL), or sign"
                            + " in with the demo profile, change that password and start again.");
        });
        founded = true;
    }

    @Override
    public void stop() {
        founded = false;
    }

    @Override
    public boolean isRunning() {
        return founded;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }

    static void check(FoundingSettings settings) {
        List<String> missing = settings.missing();
        if (!missing.isEmpty()) {
            throw new FoundingRefused("The database is empty, and these settings are missing: " + missing,
                    "Set them as environment variables: they name the department and its first administrator.");
        }
        String password = settings.adminPassword();
        if (password.length() < PASSWORD_LENGTH || PasswordRules.isCommon(password)
                || password.contains(settings.adminUsername())) {
            throw new FoundingRefused("PORTAL_ADMIN_PASSWORD is too weak for the first administrator.",
                    "Choose at least " + PASSWORD_LENGTH + " characters, no well-known password, without the user name "
                            + settings.adminUsername() + ". It is to be changed at the first sign-in.");
        }
    }

    private void found() {
        DepartmentDetails department = CurrentActor.callAs(Actor.portal(1),
                () -> people.found(new DepartmentDetails(0, settings.code(), settings.name(), settings.parentAgency(),
                        settings.agency(), settings.place(), settings.symbol(), clock.today())));
        CurrentActor.runAs(Actor.portal(department.id()), () -> people.addAccount(
                new AccountForm(settings.adminUsername(), "Quản trị hệ thống", "", null, null,
                        Set.of(Role.ADMINISTRATOR)),
                Objects.requireNonNull(passwords.encode(settings.adminPassword())), true, clock.today()));
    }
}
