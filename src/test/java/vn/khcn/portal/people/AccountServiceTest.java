package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class AccountServiceTest {
    private static final String GIVEN = "kxmt-7rwp-hd4n";
    @Autowired
    AccountService accounts;
    @Autowired
    UnitService units;
    @Autowired
    OfficeService offices;
    @Autowired
    StaffService staff;
    @Autowired
    SignInAccounts signIn;
    @Autowired
    PasswordEncoder passwords;
    @Autowired
    RecordHistory history;
    @Autowired
    TestOffice found;
    TestOffice.Office office;
    Actor administrator;

    @BeforeEach
    void office() {
        office = found.found();
        administrator = office.actor(Role.ADMINISTRATOR);
    }

    @Test
    void aNewAccountMustChangeTheGivenPassword() {
        AccountOption added = add(username(), Set.of(Role.SPECIALIST));
        SignInAccount account = signIn.byUsername(added.username()).orElseThrow();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(passwords.matches(GIVEN, account.passwordHash())).isTrue();
        assertThat(account.passwordHash()).startsWith("$argon2id$");
    }

    @Test
    void badInputIsRefusedAtItsField() {
        refused("username", "people.rule.username", () -> add("Có Dấu", Set.of(Role.SPECIALIST)));
        String taken = add(username(), Set.of(Role.SPECIALIST)).username();
        refused("username", "people.rule.username-taken", () -> add(taken, Set.of(Role.SPECIALIST)));
        refused("roles", "people.rule.required", () -> add(username(), Set.of()));
        refused("unitId", "people.rule.role-needs-unit", () -> as(() -> accounts.add(
                new AccountForm(username(), "Ai đó", "", null, null, Set.of(Role.UNIT_HEAD)), GIVEN)));
        refused("name", "people.rule.required", () -> as(() -> accounts.add(
                new AccountForm(username(), " \u200b ", "", null, null, Set.of(Role.OFFICE)), GIVEN)));
        refused("email", "people.rule.email", () -> as(() -> accounts.add(
                new AccountForm(username(), "Ai đó", "khong phai thu", null, null, Set.of(Role.OFFICE)), GIVEN)));
        refused("password", "people.rule.password-short", () -> as(() -> accounts.add(
                new AccountForm(username(), "Ai đó", "", null, null, Set.of(Role.OFFICE)), "ngắn")));
    }

    @Test
    void passwordsThatEverybodyTriesAreRefused() {
        for (String common : new String[]{"Admin-2023!!", "matkhau123456", "Mậtkhẩu@@2024", "1234567890",
                "aaaaaaaaaaaa",
                "changeme-1234"}) {
            assertThatThrownBy(() -> PasswordRules.check(common, "vanthu")).as(common)
                    .isInstanceOf(BusinessRule.class);
        }
        assertThatThrownBy(() -> PasswordRules.check("toi-la-VanThu-day", "vanthu")).isInstanceOf(BusinessRule.class);
        PasswordRules.check("bốn từ không liên quan", "vanthu");
        for (int i = 0; i < 100; i++) {
            PasswordRules.check(PasswordRules.given(), "vanthu");
        }
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        AccountOption added = add(username(), Set.of(Role.SPECIALIST));
        AccountForm first = new AccountForm(added.username(), "Tên một", "", office.unit("VP").id(), null,
                Set.of(Role.SPECIALIST));
        as(() -> {
            accounts.change(added.id(), 0, first);
            return first;
        });
        assertThatThrownBy(() -> as(() -> {
            accounts.change(added.id(), 0, first);
            return first;
        })).isInstanceOf(StaleRecord.class);
    }

    @Test
    void rolesAndUnitsHaveAHistoryPasswordsHaveNone() {
        AccountOption added = add(username(), Set.of(Role.SPECIALIST));
        as(() -> {
            accounts.change(added.id(), 0, new AccountForm(added.username(), "Ai đó", "", office.unit("TDC").id(), null,
                    Set.of(Role.UNIT_HEAD)));
            accounts.resetPassword(added.id(), 1, "mật khẩu cấp lại");
            return added;
        });
        signIn.attempt(added.id());
        signIn.refused(added.id(), added.username(), "");
        var versions = history.of("people_accounts", added.id(), office.department().id());
        assertThat(versions).flatExtracting(RecordHistory.Version::changes).extracting(RecordHistory.Change::column)
                .contains("roles", "unit_id").doesNotContain("password_hash");
        assertThat(versions).hasSize(3);
        assertThat(versions.getFirst().by()).isEqualTo(administrator.name());
    }

    @Test
    void theLastAdministratorStays() {
        AccountOption only = add(username(), Set.of(Role.ADMINISTRATOR));
        refused(null, "people.rule.last-administrator", () -> as(() -> {
            accounts.end(only.id(), 0, TestClock.START);
            return only;
        }));
        AccountOption second = add(username(), Set.of(Role.ADMINISTRATOR));
        as(() -> {
            accounts.end(only.id(), 0, TestClock.START);
            return second;
        });
        refused(null, "people.rule.last-administrator", () -> as(() -> {
            accounts.change(second.id(), 0, new AccountForm(second.username(), "Ai đó", "", null, null,
                    Set.of(Role.OFFICE)));
            return second;
        }));
    }

    @Test
    void anAccountHoldsOneOfficeAtATimeAndNoneAfterItsEnd() {
        OfficeDetails head = as(() -> offices.add(new OfficeDetails(0, 0, "CVP", "Chánh Văn phòng",
                office.unit("VP").id(), java.util.List.of("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), 1,
                LocalDate.of(2020, 1, 1), null)));
        AccountOption added = as(() -> accounts.add(new AccountForm(username(), "Chánh Văn phòng", "",
                office.unit("VP").id(), head.id(), Set.of(Role.OFFICE)), GIVEN));
        assertThat(as(() -> staff.office(head.id())).orElseThrow().holders()).containsExactly(added.id());
        refused("code", "people.rule.code-taken", () -> as(() -> offices.add(head)));
        as(() -> {
            accounts.end(added.id(), accounts.account(added.id()).version(), TestClock.START.minusDays(0));
            return added;
        });
        assertThat(as(() -> accounts.account(added.id())).validTo()).isEqualTo(TestClock.START);
    }

    @Test
    void aUnitEndsOnlyWhenNobodyIsLeftInIt() {
        AccountOption added = add(username(), Set.of(Role.SPECIALIST));
        UnitDetails unit = as(units::units).stream().filter(u -> u.code().equals("VP")).findFirst().orElseThrow();
        refused(null, "people.rule.unit-has-accounts", () -> as(() -> {
            units.end(unit.id(), unit.version(), TestClock.START);
            return unit;
        }));
        as(() -> {
            accounts.end(added.id(), 0, TestClock.START);
            units.end(unit.id(), unit.version(), TestClock.START);
            return unit;
        });
        assertThat(as(units::units).getFirst().validTo()).isEqualTo(TestClock.START);
    }

    @Test
    void peopleAreFoundWithoutDau() {
        as(() -> accounts.add(new AccountForm(username(), "Trưởng phòng Đo lường", "", office.unit("TDC").id(), null,
                Set.of(Role.UNIT_HEAD)), GIVEN));
        assertThat(as(() -> staff.find("do luong"))).singleElement()
                .matches(a -> a.name().equals("Trưởng phòng Đo lường"));
    }

    private AccountOption add(String username, Set<Role> roles) {
        return as(() -> accounts.add(new AccountForm(username, "Ai đó", "", office.unit("VP").id(), null, roles),
                GIVEN));
    }

    private <T> T as(java.util.concurrent.Callable<T> work) {
        return CurrentActor.callAs(administrator, work);
    }

    private static String username() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void refused(@Nullable String field, String key,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessRule.class, r -> {
            assertThat(r.key()).isEqualTo(key);
            assertThat(r.field()).isEqualTo(field);
        });
    }
}
