package vn.khcn.portal.people.signin;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.SignInAccounts;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class FoundingTest {
    @Autowired
    PeopleService people;
    @Autowired
    SignInAccounts accounts;
    @Autowired
    PasswordEncoder passwords;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestOffice offices;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "demo", "changeme", "changeme1234", "Mậtkhẩu@2023!", "ngắn quá 11",
            "quantri-2023-abc"})
    void aWeakFirstPasswordIsRefused(String password) {
        assertThatThrownBy(() -> Founding.check(settings(password))).isInstanceOfSatisfying(FoundingRefused.class,
                refused -> assertThat(new FoundingRefusedAnalyzer().analyze(refused).getDescription())
                        .contains("PORTAL_ADMIN_PASSWORD"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Founding.check(new FoundingSettings("", "", "", "", "", "", "quantri", "")))
                .hasMessageContaining("PORTAL_DEPARTMENT_CODE").hasMessageContaining("PORTAL_DEPARTMENT_NAME")
                .hasMessageContaining("PORTAL_ADMIN_PASSWORD");
        Founding.check(settings("mot-mat-khau-rat-dai"));
    }

    @Test
    void anAdministratorWithTheDemosPasswordIsFound() {
        assertThat(accounts.administratorWith("demo", passwords)).isEmpty();
        var office = offices.found();
        String username = "qt" + System.nanoTime();
        CurrentActor.runAs(Actor.portal(office.department().id()), () -> transaction.executeWithoutResult(t -> {
            people.addAccount(new AccountForm(username, "Quản trị", "", null, null, Set.of(Role.ADMINISTRATOR)),
                    String.valueOf(passwords.encode("demo")), false, LocalDate.of(2020, 1, 1));
            assertThat(accounts.administratorWith("demo", passwords)).contains(username);
            t.setRollbackOnly();
        }));
    }

    private static FoundingSettings settings(String password) {
        return new FoundingSettings("x", "x", "x", "x", "x", "x", "quantri", password);
    }
}
