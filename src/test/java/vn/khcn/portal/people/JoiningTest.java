package vn.khcn.portal.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.entries.EntryDesk;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CarriedCount;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class JoiningTest {
    private static final String DOSSIERS = "quality.importDossiers";
    private static final String RECEIVED = "reg.received?register=" + DOSSIERS + "&over=year";
    private static final String SAMPLES = "ind.cumulative?code=TN.MAU";
    private static final LocalDate FROM = LocalDate.of(2023, 10, 1);
    private static final Period SEPTEMBER = Period.month(2023, 9);
    private static final Period OCTOBER = Period.month(2023, 10);
    @Autowired
    JoiningService joinings;
    @Autowired
    PeopleService people;
    @Autowired
    UnitPastService past;
    @Autowired
    AccountService accounts;
    @Autowired
    SignInAccounts signIn;
    @Autowired
    RegisterDesk registers;
    @Autowired
    RegisterService records;
    @Autowired
    RegisterListService lists;
    @Autowired
    RegisterDirectory directory;
    @Autowired
    TaskDesk tasks;
    @Autowired
    TaskBookService taskBook;
    @Autowired
    EntryDesk entries;
    @Autowired
    PartService parts;
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    Figures figures;
    @Autowired
    OutboundService outbound;
    @Autowired
    TestClock clock;
    private EntryDesk.Desk going;
    private EntryDesk.Desk ending;

    @BeforeEach
    void twoDepartments() {
        clock.setDay(TestClock.START);
        going = entries.found();
        ending = entries.found();
    }

    @AfterEach
    void clock() {
        clock.setDay(TestClock.START);
    }

    @Test
    void theYearCountsWhatCameAndEarlierPeriodsStay() {
        in(going, () -> {
            dossier("A1", going, "2023-05-05");
            samples(700, 30);
        });
        in(ending, () -> {
            dossier("B1", ending, "2023-03-02");
            dossier("B2", ending, "2023-09-04");
            samples(100, 12);
        });
        join();
        in(going, () -> {
            assertThat(figure(RECEIVED, SEPTEMBER)).isEqualTo("01");
            assertThat(figure(RECEIVED, OCTOBER)).isEqualTo("03");
            assertThat(figure("reg.received?register=" + DOSSIERS + "&over=ever", OCTOBER)).isEqualTo("03");
            assertThat(figure(SAMPLES, SEPTEMBER)).isEqualTo("30");
            assertThat(figure(SAMPLES, OCTOBER)).isEqualTo("42");
            assertThat(figure("ind.plan?code=TN.MAU", SEPTEMBER)).isEqualTo("700");
            assertThat(figure("ind.plan?code=TN.MAU", OCTOBER)).isEqualTo("800");
            assertThat(figures.open(at(OCTOBER)).evaluate(FigureKey.parse(SAMPLES)).orElseThrow().records()).hasSize(2);
            dossier("A2", going, "2023-10-05");
            assertThat(figure(RECEIVED, OCTOBER)).isEqualTo("04");
        });
        in(ending, () -> assertThat(figure(RECEIVED, OCTOBER)).isEqualTo("02"));
    }

    @Test
    void openWorkGoesOnInUnitsThatKnowWhereTheyCameFrom() {
        long[] ids = new long[2];
        in(ending, () -> {
            ids[0] = dossier("B1", ending, "2023-03-02");
            registers.happened(ids[0], "appraised", LocalDate.of(2023, 3, 9), "result", "PASSED");
            tasks.assign(ending.office(), "12/UBND-KT", "2023-09-01", "2023-12-01");
            outbound.draft(OutboundForm.of("CV", ending.unit("TDC"), "V/v phối hợp").signedBy("Phó Giám đốc",
                    List.of("PHÓ GIÁM ĐỐC")).to(List.of("Lưu: VT")));
        });
        ending.as(Role.SPECIALIST, "TDC", () -> entries.write(ending.results(ending.imports(), "TDC", OCTOBER),
                "Hồ sơ {rec.quantity?id=" + ids[0] + "} của {#" + DOSSIERS + ":" + ids[0] + "|B1}"));
        join();
        in(going, () -> {
            UnitOption came = came("TDC");
            assertThat(came.name()).startsWith("Chi cục Tiêu chuẩn Đo lường Chất lượng (test");
            assertThat(past.cameWith(came.id())).contains(ending.office().department().name());
            assertThat(taskBook.list(TaskFilter.ALL, Pageable.ofSize(9)))
                    .singleElement().satisfies(t -> {
                        var form = taskBook.details(t.id()).form();
                        assertThat(form.leadUnit()).isEqualTo(came);
                        assertThat(form.coordinators()).containsExactly(came("QLKH"));
                    });
            var record = lists.rows(directory.get(DOSSIERS), ofUnit(came.id()),
                    Pageable.ofSize(9)).getFirst();
            assertThat(records.details(record.id()).events()).hasSize(1);
            assertThat(record.id()).isNotEqualTo(ids[0]);
            assertThat(parts.entries(came.id(), OCTOBER)).extracting(EntryDetails::text).singleElement()
                    .isEqualTo("Hồ sơ {rec.quantity?id=" + record.id() + "} của {#" + DOSSIERS + ":" + record.id()
                            + "|B1}");
        });
        in(ending, () -> assertThat(records.details(ids[0]).row().unitId()).isEqualTo(ending.unit("TDC")));
    }

    @Test
    void beforeItIsAcceptedNothingIsSeenAndAfterwardsOnlyWhatCame() {
        in(ending, () -> dossier("B1", ending, "2023-03-02"));
        long id = release();
        CurrentActor.runAs(administrator(going), () -> {
            assertThat(joinings.coming()).singleElement().satisfies(j -> assertThat(j.waits()).isTrue());
            assertThat(joinings.preview(id)).contains(new CarriedCount("registers.joining.records", 1),
                    new CarriedCount("people.joining.units", 3));
        });
        in(going, () -> {
            assertThat(lists.count(directory.get(DOSSIERS), RecordFilter.ALL)).isZero();
            assertThat(people.units()).hasSize(3);
        });
        EntryDesk.Desk third = entries.found();
        CurrentActor.runAs(administrator(third), () -> {
            assertThat(joinings.coming()).isEmpty();
            unknown(() -> joinings.preview(id));
            unknown(() -> joinings.accept(id, p -> {}));
            unknown(() -> joinings.withdraw(id));
        });
        CurrentActor.runAs(administrator(ending), () -> unknown(() -> joinings.accept(id, p -> {})));
        CurrentActor.runAs(administrator(going), () -> unknown(() -> joinings.withdraw(id)));
        long kept = CurrentActor.callAs(Actor.portal(ending.office().department().id()), () -> lists
                .rows(directory.get(DOSSIERS), RecordFilter.ALL, Pageable.ofSize(9))
                .getFirst().id());
        CurrentActor.runAs(administrator(going), () -> joinings.accept(id, p -> {}));
        in(going, () -> {
            assertThat(lists.count(directory.get(DOSSIERS), RecordFilter.ALL)).isOne();
            assertThatThrownBy(() -> records.details(kept)).isInstanceOf(RuntimeException.class);
            assertThat(people.unit(ending.unit("TDC"))).isEmpty();
        });
        in(third, () -> assertThat(lists.count(directory.get(DOSSIERS), RecordFilter.ALL)).isZero());
        CurrentActor.runAs(administrator(going), () -> broken("people.rule.joining-closed",
                () -> joinings.accept(id, p -> {})));
    }

    @Test
    void itsPeopleSignInWhereTheyWorkNowAndItsAdministratorsStay() {
        String tag = Long.toString(System.nanoTime(), 36);
        in(ending, () -> {
            account("cv" + tag, ending.unit("TDC"), Role.SPECIALIST);
            account("gd" + tag, null, Role.DIRECTOR);
            account("qt" + tag, null, Role.ADMINISTRATOR);
        });
        join();
        SignInAccount specialist = signIn.byUsername("cv" + tag).orElseThrow();
        assertThat(specialist.valid()).isTrue();
        assertThat(specialist.passwordHash()).isEqualTo("hash");
        assertThat(specialist.actor().departmentId()).isEqualTo(going.office().department().id());
        assertThat(specialist.actor().roles()).containsExactly(Role.SPECIALIST);
        in(going, () -> assertThat(people.unit(specialist.actor().unitId()).orElseThrow()).isEqualTo(came("TDC")));
        assertThat(signIn.byUsername("gd" + tag).orElseThrow().actor().roles()).isEmpty();
        SignInAccount reader = signIn.byUsername("qt" + tag).orElseThrow();
        assertThat(reader.valid()).isTrue();
        assertThat(reader.actor().departmentId()).isEqualTo(ending.office().department().id());
        CurrentActor.runAs(administrator(ending), () -> {
            assertThat(accounts.accounts()).filteredOn(a -> a.username().startsWith("cv" + tag + "@"))
                    .singleElement().satisfies(a -> assertThat(a.validTo()).isEqualTo(FROM.minusDays(1)));
            broken("people.rule.department-closed", () -> accounts.add(new AccountForm("moi" + tag, "Mới", "",
                    ending.unit("TDC"), null, Set.of(Role.SPECIALIST)), "một mật khẩu dài 1"));
            broken("people.rule.joining-twice", () -> joinings.release(going.office().department().code(), FROM));
            assertThat(joinings.leaving().orElseThrow().brought())
                    .contains(new CarriedCount("people.joining.accounts", 2));
        });
    }

    @Test
    void oneSideAloneCannotDoIt() {
        String code = going.office().department().code();
        CurrentActor.runAs(administrator(ending), () -> {
            broken("people.rule.joining-unknown", () -> joinings.release("khong-co", FROM));
            broken("people.rule.joining-itself", () -> joinings.release(ending.office().department().code(), FROM));
            broken("people.rule.reorganise-ahead", () -> joinings.release(code, LocalDate.of(2023, 11, 1)));
            broken("people.rule.joining-day", () -> joinings.release(code, LocalDate.of(2019, 1, 1)));
            long id = joinings.release(code, FROM).id();
            broken("people.rule.joining-twice", () -> joinings.release(code, FROM));
            joinings.withdraw(id);
            assertThat(joinings.leaving()).isEmpty();
        });
        CurrentActor.runAs(administrator(going), () -> assertThat(joinings.coming()).isEmpty());
    }

    private void join() {
        long id = release();
        CurrentActor.runAs(administrator(going), () -> joinings.accept(id, p -> {}));
    }

    private long release() {
        return CurrentActor.callAs(administrator(ending),
                () -> joinings.release(going.office().department().code(), FROM).id());
    }

    private UnitOption came(String code) {
        return people.units().stream().filter(u -> u.code().startsWith(code + ".")).findFirst().orElseThrow();
    }

    private void account(String name, @Nullable Long unit, Role role) {
        people.addAccount(new AccountForm(name, "Người " + name, name + "@example.vn", unit, null, Set.of(role)),
                "hash", false, LocalDate.of(2020, 1, 1));
    }

    private void samples(int plan, int amount) {
        long id = indicators.define(new IndicatorDefinition("TN.MAU", "Mẫu", "mẫu", Measure.FLOW, 0, 1, "", null, null,
                null));
        indicators.plan(id, 2023, BigDecimal.valueOf(plan), "");
        facts.record(id, new FactEntry(LocalDate.of(2023, 4, 4), BigDecimal.valueOf(amount), "", "", "", ""));
    }

    private long dossier(String number, EntryDesk.Desk desk, String received) {
        return registers.record(DOSSIERS, desk.unit("TDC"), "number", number, "receivedOn", LocalDate.parse(received),
                "goods", "STEEL", "importer", registers.called(CatalogKind.PARTY, "Công ty TNHH Một"));
    }

    private String figure(String key, Period period) {
        return figures.open(at(period)).evaluate(FigureKey.parse(key)).orElseThrow().value().printed();
    }

    private static FigureContext at(Period period) {
        return FigureContext.atCutOff(period, PeriodCalendar.ADMINISTRATIVE);
    }

    private static RecordFilter ofUnit(long unit) {
        return new RecordFilter("", Set.of(), Set.of(unit), null, null, Map.of(), List.of());
    }

    private static Actor administrator(EntryDesk.Desk desk) {
        return desk.office().actor(Role.ADMINISTRATOR);
    }

    private static void unknown(ThrowingCallable work) {
        broken("people.rule.not-found", work);
    }

    private static void broken(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private static void in(EntryDesk.Desk desk, Runnable work) {
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), work);
    }
}
