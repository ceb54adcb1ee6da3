package vn.khcn.portal.people.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.WebAttributes;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.DelegationService;
import vn.khcn.portal.people.JoiningService;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.people.UnitService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PeopleScreensTest extends SpringBrowserlessTest {
    private static final String GIVEN = "kxmt-7rwp-hd4n";
    @Autowired
    AccountService accounts;
    @Autowired
    StaffService staff;
    @Autowired
    UnitService units;
    @Autowired
    OfficeService offices;
    @Autowired
    JoiningService joinings;
    @Autowired
    UnitPastService past;
    @Autowired
    DelegationService delegations;
    @Autowired
    TestOffice found;
    TestOffice.Office office;

    @BeforeEach
    void office() {
        office = found.found();
    }

    @Test
    void theAdministratorAddsAnAccountAndSeesItsPasswordOnce() {
        String username = username();
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            navigate(AccountsView.class);
            press("Thêm tài khoản");
            field("Tên đăng nhập").setValue(username);
            press("Tạo tài khoản");
            assertThat(field("Tên").isInvalid()).isTrue();
            field("Tên").setValue("Chuyên viên đo lường");
            press("Tạo tài khoản");
            assertThat(find(ComboBox.class).withCaption("Đơn vị").all().getLast().getErrorMessage())
                    .isEqualTo("Chuyên viên và trưởng đơn vị phải thuộc một đơn vị.");
            unit().setValue(office.unit("TDC").id());
            press("Tạo tài khoản");
            AccountOption added = staff.accountsOf(office.unit("TDC").id()).getFirst();
            assertThat(added.name()).isEqualTo("Chuyên viên đo lường");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("accounts/" + added.id());
            assertThat(field("Mật khẩu").getValue()).hasSize(14);
            assertThat(find(Chip.class).all().getFirst().getText()).isEqualTo("Chưa đổi mật khẩu");
        });
    }

    @Test
    void theListFindsWithoutDau() {
        add("Trưởng phòng Đo lường", Role.UNIT_HEAD);
        add("Văn thư", Role.REGISTRY);
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            UI.getCurrent().navigate("accounts", QueryParameters.of("search", "do luong"));
            assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        });
    }

    @Test
    void anAccountIsChangedAndEndedOnItsPage() {
        AccountOption account = add("Chuyên viên", Role.SPECIALIST);
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            navigate(AccountView.class, account.id());
            field("Tên").setValue("Chuyên viên chính");
            press("Lưu");
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Chuyên viên chính");
            press("Kết thúc tài khoản");
            press("Kết thúc");
            assertThat(accounts.account(account.id()).validTo()).isEqualTo(TestClock.START);
        });
    }

    @Test
    void whatCameFromAnotherDepartmentSaysFromWhich() {
        TestOffice.Office ending = found.found();
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            navigate(UnitsView.class);
            assertThat(cameWith().isVisible()).as("nothing came").isFalse();
        });
        long id = CurrentActor.callAs(ending.actor(Role.ADMINISTRATOR),
                () -> joinings.release(office.department().code(), TestClock.START).id());
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            joinings.accept(id, p -> {});
            navigate(AccountsView.class);
            navigate(UnitsView.class);
            assertThat(cameWith().isVisible()).isTrue();
            assertThat(units.units().stream().map(u -> past.cameWith(u.id())).flatMap(Optional::stream))
                    .hasSize(3).containsOnly(ending.department().name());
        });
    }

    @Test
    void unitsAndOfficesAreKept() {
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            navigate(UnitsView.class);
            press("Thêm đơn vị");
            field("Mã").setValue("TTRA");
            field("Tên đơn vị").setValue("Thanh tra Sở");
            press("Lưu");
            assertThat(units.units()).extracting(u -> u.code()).containsExactly("VP", "TDC", "QLKH", "TTRA");
            press("Thêm chức vụ");
            field("Mã").setValue("PGD");
            field("Chức vụ").setValue("Phó Giám đốc");
            find(TextArea.class).single().setValue("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC");
            press("Lưu");
            assertThat(offices.offices().getFirst().authority()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        });
    }

    @Test
    void aDirectorHandsTheOwnDutiesOver() {
        AccountOption director = add("Giám đốc", Role.DIRECTOR);
        AccountOption deputy = add("Phó Giám đốc", Role.DEPUTY);
        CurrentActor.runAs(new Actor(office.department().id(), director.id(), "Giám đốc", null, Set.of(Role.DIRECTOR)),
                () -> {
                    navigate(DelegationsView.class);
                    press("Uỷ quyền");
                    combo("Người nhận").setValue(deputy.id());
                    field("Lý do").setValue("Đi công tác");
                    press("Giao việc");
                    assertThat(delegations.delegations()).singleElement()
                            .matches(d -> d.roles().equals(Set.of(Role.DIRECTOR)) && d.toAccountId() == deputy.id());
                    Grid<?> grid = find(Grid.class).single();
                    test((Button) test(grid).getCellComponent(0, 7).getChildren().findFirst().orElseThrow()).click();
                    assertThat(((Chip) test(grid).getCellComponent(0, 6)).getText()).isEqualTo("Đã thu hồi");
                });
    }

    @Test
    void theOwnPasswordIsChangedWithItsRules() {
        AccountOption account = add("Văn thư", Role.REGISTRY);
        CurrentActor.runAs(new Actor(office.department().id(), account.id(), "Văn thư", null, Set.of(Role.REGISTRY)),
                () -> {
                    navigate(ProfileView.class);
                    change("sai mật khẩu", "năm từ khác hẳn nhau", "năm từ khác hẳn nhau");
                    assertThat(password("Mật khẩu hiện tại").getErrorMessage())
                            .isEqualTo("Mật khẩu hiện tại không đúng.");
                    change(GIVEN, "ngắn", "ngắn");
                    assertThat(password("Mật khẩu mới").getErrorMessage()).contains("ít nhất 10");
                    change(GIVEN, "năm từ khác hẳn nhau", "khác");
                    assertThat(password("Nhập lại mật khẩu mới").isInvalid()).isTrue();
                    change(GIVEN, "năm từ khác hẳn nhau", "năm từ khác hẳn nhau");
                    assertThat(password("Mật khẩu hiện tại").getValue()).isEmpty();
                });
        assertThat(CurrentActor.callAs(office.actor(Role.ADMINISTRATOR), () -> accounts.account(account.id()))
                .mustChangePassword()).isFalse();
    }

    @Test
    void theSignInPageSaysWhatWasWrongAndKeepsTheName() {
        VaadinSession.getCurrent().getSession().setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION,
                new BadCredentialsException("vanthu"));
        navigate(LoginView.class);
        assertThat(find(Div.class).withClassName("login-error").single().getText())
                .startsWith("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(field("Tên đăng nhập").getValue()).isEqualTo("vanthu");
    }

    private void change(String current, String chosen, String again) {
        password("Mật khẩu hiện tại").setValue(current);
        password("Mật khẩu mới").setValue(chosen);
        password("Nhập lại mật khẩu mới").setValue(again);
        press("Đổi mật khẩu");
    }

    private AccountOption add(String name, Role role) {
        return CurrentActor.callAs(office.actor(Role.ADMINISTRATOR), () -> accounts.add(
                new AccountForm(username(), name, "", office.unit("VP").id(), null, Set.of(role)), GIVEN));
    }

    private static String username() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Grid.Column<?> cameWith() {
        return find(Grid.class).all().getFirst().getColumnByKey("cameWith");
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).all().getLast();
    }

    private PasswordField password(String caption) {
        return find(PasswordField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Long> combo(String caption) {
        return find(ComboBox.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Long> unit() {
        return (ComboBox<Long>) find(ComboBox.class).withCaption("Đơn vị").all().getLast();
    }
}
