package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class DelegationTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2023, 10, 20);
    @Autowired
    PeopleService people;
    @Autowired
    DelegationService delegations;
    @Autowired
    OfficeService offices;
    @Autowired
    AccountService accounts;
    @Autowired
    StaffService staff;
    @Autowired
    SignInAccounts signIn;
    @Autowired
    TestOffice found;
    @Autowired
    TestClock clock;
    TestOffice.Office office;
    AccountOption director;
    AccountOption deputy;
    AccountOption head;

    @BeforeEach
    void leaders() {
        office = found.found();
        director = add("gd", "VP", Role.DIRECTOR);
        deputy = add("pgd", "VP", Role.DEPUTY);
        head = add("tp", "TDC", Role.UNIT_HEAD);
    }

    @AfterEach
    void today() {
        clock.setDay(TestClock.START);
    }

    @Test
    void aDelegateHasTheRolesOnItsDaysOnly() {
        delegate(director, deputy, Role.DIRECTOR, null);
        assertThat(roles(deputy)).containsExactly(Role.DEPUTY);
        clock.setDay(MONDAY);
        assertThat(roles(deputy)).containsExactlyInAnyOrder(Role.DEPUTY, Role.DIRECTOR);
        assertThat(as(head, () -> staff.accountsWith(Role.DIRECTOR))).extracting(AccountOption::id)
                .containsExactlyInAnyOrder(director.id(), deputy.id());
        clock.setDay(FRIDAY);
        assertThat(roles(deputy)).contains(Role.DIRECTOR);
        clock.setDay(FRIDAY.plusDays(1));
        assertThat(roles(deputy)).containsExactly(Role.DEPUTY);
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAtOnce() {
        DelegationDetails given = delegate(director, deputy, Role.DIRECTOR, null);
        clock.setDay(MONDAY);
        as(director, () -> {
            delegations.withdraw(given.id(), given.version());
            return given;
        });
        assertThat(roles(deputy)).containsExactly(Role.DEPUTY);
        assertThat(as(director, delegations::delegations)).singleElement()
                .matches(d -> d.state() == DelegationState.WITHDRAWN);
    }

    @Test
    void aDelegationEndsWithTheAccountThatGaveIt() {
        delegate(director, deputy, Role.DIRECTOR, null);
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> accounts.end(director.id(), 0, TestClock.START));
        clock.setDay(MONDAY);
        assertThat(roles(deputy)).containsExactly(Role.DEPUTY);
    }

    @Test
    void delegatedDutiesAreNotHandedOn() {
        delegate(director, deputy, Role.DIRECTOR, null);
        clock.setDay(MONDAY);
        refused("people.rule.delegation-own-roles", () -> delegate(deputy, head, Role.DIRECTOR, null));
    }

    @Test
    void dutiesOfAUnitStayInTheUnit() {
        refused("people.rule.delegation-same-unit", () -> delegate(head, deputy, Role.UNIT_HEAD, null));
        AccountOption specialist = add("cv", "TDC", Role.SPECIALIST);
        delegate(head, specialist, Role.UNIT_HEAD, null);
        clock.setDay(MONDAY);
        assertThat(roles(specialist)).containsExactlyInAnyOrder(Role.SPECIALIST, Role.UNIT_HEAD);
    }

    @Test
    void nobodyHandsOverWhatIsNotTheirs() {
        assertThatThrownBy(() -> as(deputy, () -> delegations.delegate(form(director, deputy, Role.DIRECTOR, null))))
                .isInstanceOf(AccessDeniedException.class);
        AccountOption specialist = add("cv", "TDC", Role.SPECIALIST);
        assertThatThrownBy(() -> as(specialist, () -> delegations.delegate(form(specialist, head, Role.SPECIALIST,
                null)))).isInstanceOf(AccessDeniedException.class);
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR),
                () -> delegations.delegate(form(director, deputy, Role.DIRECTOR, null)));
    }

    @Test
    void daysAreChecked() {
        refused("people.rule.ends-before-start", () -> as(director, () -> delegations.delegate(new DelegationForm(
                director.id(), deputy.id(), Set.of(Role.DIRECTOR), null, FRIDAY, MONDAY, "đi công tác"))));
        clock.setDay(FRIDAY.plusDays(3));
        refused("people.rule.delegation-over", () -> delegate(director, deputy, Role.DIRECTOR, null));
    }

    @Test
    void whoStandsInForAnOfficeMaySignAsIt() {
        OfficeDetails post = CurrentActor.callAs(office.actor(Role.ADMINISTRATOR), () -> {
            OfficeDetails made = offices.add(new OfficeDetails(0, 0, "GD", "Giám đốc", null,
                    java.util.List.of("GIÁM ĐỐC"), 1, LocalDate.of(2020, 1, 1), null));
            offices.appoint(director.id(), made.id(), LocalDate.of(2020, 1, 1));
            return made;
        });
        refused("people.rule.delegation-own-office", () -> delegate(deputy, director, Role.DEPUTY, post.id()));
        delegate(director, deputy, Role.DIRECTOR, post.id());
        assertThat(signer().heldBy(director.id())).isTrue();
        assertThat(signer().heldBy(deputy.id())).isFalse();
        clock.setDay(MONDAY);
        assertThat(signer().heldBy(deputy.id())).isTrue();
        assertThat(signer().authority()).containsExactly("GIÁM ĐỐC");
    }

    private OfficeOption signer() {
        return as(head, staff::signers).getFirst();
    }

    private DelegationDetails delegate(AccountOption from, AccountOption to, Role role, @Nullable Long officeId) {
        return as(from, () -> delegations.delegate(form(from, to, role, officeId)));
    }

    private static DelegationForm form(AccountOption from, AccountOption to, Role role, @Nullable Long officeId) {
        return new DelegationForm(from.id(), to.id(), Set.of(role), officeId, MONDAY, FRIDAY, "Đi công tác");
    }

    private Set<Role> roles(AccountOption account) {
        return signIn.byId(account.id()).orElseThrow().actor().roles();
    }

    private <T> T as(AccountOption account, Callable<T> work) {
        return CurrentActor.callAs(signIn.byId(account.id()).orElseThrow().actor(), work);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private AccountOption add(String name, String unit, Role role) {
        return CurrentActor.callAs(Actor.portal(office.department().id()),
                () -> people.addAccount(
                        new AccountForm(name + UUID.randomUUID().toString().substring(0, 8), name, "",
                                office.unit(unit).id(), null, Set.of(role)),
                        "no sign-in", false, LocalDate.of(2020, 1, 1)));
    }
}
