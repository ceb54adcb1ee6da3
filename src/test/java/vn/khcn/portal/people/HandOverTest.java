package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class HandOverTest {
    private static final String DOSSIERS = "quality.importDossiers";
    private static final LocalDate FROM = LocalDate.of(2023, 10, 13);
    @Autowired
    HandOverService handOvers;
    @Autowired
    AccountService accounts;
    @Autowired
    OfficeService offices;
    @Autowired
    DelegationService delegations;
    @Autowired
    PeopleService people;
    @Autowired
    StaffService staff;
    @Autowired
    RegisterService records;
    @Autowired
    RegisterDesk registers;
    @Autowired
    TaskDesk tasks;
    @Autowired
    RecordHistory history;
    @Autowired
    TestOffice found;
    private TestOffice.Office office;
    private long tdc;
    private AccountOption leaving;
    private AccountOption first;
    private AccountOption second;

    @BeforeEach
    void found() {
        office = found.found();
        tdc = office.unit("TDC").id();
        leaving = add("Trưởng phòng Đo lường", Role.UNIT_HEAD);
        first = add("Chuyên viên thứ nhất", Role.SPECIALIST);
        second = add("Chuyên viên thứ hai", Role.SPECIALIST);
    }

    @Test
    void everythingOpenGoesOverAtOnceAndWhatIsClosedKeepsTheName() {
        long closed = dossier("1");
        portal(() -> registers.happened(closed, "appraised", LocalDate.of(2023, 10, 5), "result", "PASSED"));
        long open = dossier("2");
        long given = dossier("3");
        long chief = CurrentActor.callAs(portal(), () -> offices.add(new OfficeDetails(0, 0, "TP", "Trưởng phòng", tdc,
                List.of(), 1, LocalDate.of(2020, 1, 1), null)).id());
        portal(() -> {
            offices.appoint(leaving.id(), chief, LocalDate.of(2020, 1, 1));
            delegations.delegate(new DelegationForm(leaving.id(), second.id(), Set.of(Role.UNIT_HEAD), null,
                    LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31), "Đi học"));
            tasks.assign(office, "12/UBND-KT", "2023-09-01", null);
        });
        administrator(() -> {
            OpenDuties duties = handOvers.open(leaving.id(), FROM);
            assertThat(duties.hands()).extracting(OpenWork::kind).containsExactly("people.offices", "people.roles",
                    "people.delegations", "registers." + DOSSIERS);
            assertThat(duties.stays()).extracting(OpenWork::kind).contains("assignments.tasks");
            handOvers.handOver(new HandOver(leaving.id(), version(), FROM, first.id(), Map.of(),
                    Map.of(given, second.id())));
            assertThat(accounts.account(leaving.id()).validTo()).isEqualTo(FROM.minusDays(1));
            assertThat(staff.account(first.id()).orElseThrow().roles()).contains(Role.UNIT_HEAD);
            assertThat(staff.office(chief).orElseThrow().holders()).contains(first.id()).doesNotContain(leaving.id());
            assertThat(delegations.delegations()).filteredOn(d -> d.state() == DelegationState.EFFECTIVE)
                    .singleElement().matches(d -> d.fromAccountId() == first.id() && d.toAccountId() == second.id());
        });
        portal(() -> {
            assertThat(records.details(closed).row().officer()).isEqualTo(leaving.name());
            assertThat(records.details(open).row().officer()).isEqualTo(first.name());
            assertThat(records.details(given).row().officer()).isEqualTo(second.name());
            assertThat(history.of("registers_records", open, office.department().id()).getFirst().changes())
                    .contains(new RecordHistory.Change("officer", leaving.name(), first.name()));
        });
    }

    @Test
    void aSuccessorIsSomebodyElseOfTheUnit() {
        AccountOption stranger = CurrentActor.callAs(portal(), () -> people.addAccount(
                new AccountForm("la" + System.nanoTime(), "Người phòng khác", "", office.unit("QLKH").id(), null,
                        Set.of(Role.SPECIALIST)),
                "x", false, LocalDate.of(2020, 1, 1)));
        refused(leaving.id(), "people.rule.handover-successor");
        refused(stranger.id(), "people.rule.handover-unit");
        administrator(() -> assertThat(accounts.account(leaving.id()).validTo()).isNull());
    }

    private void refused(long successor, String rule) {
        assertThatThrownBy(() -> administrator(() -> handOvers.handOver(
                new HandOver(leaving.id(), version(), FROM, successor, Map.of(), Map.of()))))
                .isInstanceOfSatisfying(BusinessRule.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }

    private int version() {
        return accounts.account(leaving.id()).version();
    }

    private long dossier(String number) {
        Actor head = new Actor(office.department().id(), leaving.id(), leaving.name(), tdc, Set.of(Role.UNIT_HEAD));
        return CurrentActor.callAs(head, () -> records.create(DOSSIERS, RecordForm.of("number", number, "receivedOn",
                LocalDate.of(2023, 10, 2), "goods", "STEEL")));
    }

    private AccountOption add(String name, Role role) {
        return CurrentActor.callAs(portal(), () -> people.addAccount(
                new AccountForm("a" + System.nanoTime(), name, "", tdc, null, Set.of(role)), "x", false,
                LocalDate.of(2020, 1, 1)));
    }

    private Actor portal() {
        return Actor.portal(office.department().id());
    }

    private void portal(Runnable work) {
        CurrentActor.runAs(portal(), work);
    }

    private void administrator(Runnable work) {
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), work);
    }
}
