package vn.khcn.portal.people.signin;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** A given password is changed before anything else, whatever page is asked for. */
@PortalTest
class GivenPasswordTest extends SpringBrowserlessTest {
    private static final String GIVEN = "kxmt-7rwp-hd4n";
    @Autowired
    PasswordSignIn signIn;
    @Autowired
    AccountService accounts;
    @Autowired
    TestOffice offices;

    @BeforeEach
    void signInWithAGivenPassword() {
        var office = offices.found();
        String username = "g" + UUID.randomUUID().toString().substring(0, 8);
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> accounts.add(
                new AccountForm(username, "Quản trị mới", "", null, null, Set.of(Role.ADMINISTRATOR)), GIVEN));
        SecurityContextHolder.getContext().setAuthentication(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, GIVEN)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPageLeadsToThePassword() {
        for (String page : new String[]{"", "accounts", "profile", "units"}) {
            UI.getCurrent().navigate(page);
            assertThat(place()).as(page).isEqualTo("password");
        }
    }

    @Test
    void afterThatThePortalIsOpen() {
        UI.getCurrent().navigate("accounts");
        find(PasswordField.class).withCaption("Mật khẩu hiện tại").single().setValue(GIVEN);
        find(PasswordField.class).withCaption("Mật khẩu mới").single().setValue("năm từ khác hẳn nhau");
        find(PasswordField.class).withCaption("Nhập lại mật khẩu mới").single().setValue("năm từ khác hẳn nhau");
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
        assertThat(place()).isEmpty();
        UI.getCurrent().navigate("accounts");
        assertThat(place()).isEqualTo("accounts");
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
