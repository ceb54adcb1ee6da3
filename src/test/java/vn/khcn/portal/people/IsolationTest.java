package vn.khcn.portal.people;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class IsolationTest {
    @Autowired
    PeopleService people;
    @Autowired
    StaffService staff;
    @Autowired
    AccountService accounts;
    @Autowired
    OfficeService posts;
    @Autowired
    DelegationService delegations;
    @Autowired
    TestOffice offices;

    @Test
    void aDepartmentNeverSeesAnothersUnits() {
        var mine = offices.found();
        var theirs = offices.found();
        long theirUnit = theirs.unit("TDC").id();

        CurrentActor.runAs(mine.actor(Role.OFFICE), () -> {
            assertThat(people.units()).extracting(UnitOption::code).containsExactly("VP", "TDC", "QLKH");
            assertThat(people.unit(theirUnit)).isEmpty();
        });
    }

    @Test
    void onlyAnAdministratorAddsUnits() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.SPECIALIST), () -> assertThatThrownBy(
                () -> people.addUnit("X", "X", "X", "", 9, LocalDate.of(2023, 1, 1)))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aDepartmentNeverSeesOrTouchesAnothersAccounts() {
        var mine = offices.found();
        var theirs = offices.found();
        AccountOption stranger = CurrentActor.callAs(Actor.portal(theirs.department().id()),
                () -> people.addAccount(
                        new AccountForm("s" + System.nanoTime(), "Người lạ", "", theirs.unit("VP").id(), null,
                                Set.of(Role.DIRECTOR)),
                        "no sign-in", false, LocalDate.of(2020, 1, 1)));
        OfficeDetails post = CurrentActor.callAs(theirs.actor(Role.ADMINISTRATOR),
                () -> posts.add(new OfficeDetails(0, 0, "GD", "Giám đốc", null, List.of("GIÁM ĐỐC"), 1,
                        LocalDate.of(2020, 1, 1), null)));
        CurrentActor.runAs(mine.actor(Role.ADMINISTRATOR), () -> {
            assertThat(staff.accounts()).isEmpty();
            assertThat(staff.accountsWith(Role.DIRECTOR)).isEmpty();
            assertThat(staff.accountsOf(theirs.unit("VP").id())).isEmpty();
            assertThat(staff.find("nguoi la")).isEmpty();
            assertThat(staff.account(stranger.id())).isEmpty();
            assertThat(staff.signers()).isEmpty();
            assertThat(staff.office(post.id())).isEmpty();
            assertThat(accounts.accounts()).isEmpty();
            assertThat(posts.offices()).isEmpty();
            assertThat(delegations.delegations()).isEmpty();
            var form = new AccountForm("x", "Chiếm", "", null, null, Set.of(Role.OFFICE));
            List.<ThrowingCallable>of(() -> accounts.account(stranger.id()),
                    () -> accounts.change(stranger.id(), 0, form),
                    () -> accounts.resetPassword(stranger.id(), 0, "một mật khẩu dài"),
                    () -> accounts.end(stranger.id(), 0, LocalDate.of(2023, 10, 13)),
                    () -> accounts.signIns(stranger.id()),
                    () -> posts.appoint(stranger.id(), null, LocalDate.of(2023, 10, 13)),
                    () -> posts.end(post.id(), 0, LocalDate.of(2023, 10, 13)),
                    () -> delegations.delegate(new DelegationForm(stranger.id(), stranger.id(), Set.of(Role.DIRECTOR),
                            null, LocalDate.of(2023, 10, 13), LocalDate.of(2023, 10, 13), "x")))
                    .forEach(work -> assertThatThrownBy(work).isInstanceOfSatisfying(BusinessRule.class,
                            r -> assertThat(r.key()).isEqualTo("people.rule.not-found")));
        });
    }

    /** Accounts stand above the walls: only sign-in may ask without naming a department. */
    @Test
    void everyQueryForAccountsNamesTheDepartment() {
        Set<String> signIn = Set.of("save", "existsByUsername", "findByEmail", "findByUsername", "findById",
                "findAdministrators", "countAttempt", "lockAfter", "forgetAttempts", "signedIn");
        assertThat(Accounts.class.getDeclaredMethods()).filteredOn(m -> !signIn.contains(m.getName()))
                .allMatch(m -> m.getName().contains("DepartmentId"));
        noClasses().that().resideOutsideOfPackage("vn.khcn.portal.people..").should().dependOnClassesThat()
                .areAssignableTo(SignInAccounts.class).because("what sign-in knows is above the departments' walls")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.khcn.portal"));
    }

    /** Agreements of two departments lie above the walls: each is asked for by one of the two. */
    @Test
    void everyQueryForJoiningsNamesTheDepartment() {
        assertThat(Joinings.class.getDeclaredMethods()).filteredOn(m -> !m.getName().equals("saveAndFlush"))
                .allMatch(m -> m.getName().contains("FromDepartment") || m.getName().contains("ToDepartment"));
    }
}
