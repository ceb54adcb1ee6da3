package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@PortalTest
class RegisterServiceTest {
    private static final String DOSSIERS = "quality.importDossiers";
    private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    private static final DateRange OCTOBER = new DateRange(LocalDate.of(2023, 9, 15), LocalDate.of(2023, 10, 14));
    @Autowired
    RegisterService service;
    @Autowired
    RegisterListService lists;
    @Autowired
    RecordSearchService search;
    @Autowired
    RegisterRecords records;
    @Autowired
    BusinessClock clock;
    @Autowired
    RegisterDirectory registers;
    @Autowired
    MeasureService measures;
    @Autowired
    RecordHistory history;
    @Autowired
    UpkeepService upkeep;
    @Autowired
    CatalogService catalog;
    @Autowired
    TestOffice offices;
    private Office office;
    private Actor specialist;

    @BeforeEach
    void found() {
        office = offices.found();
        specialist = office.actor(Role.SPECIALIST, "TDC");
    }

    @Test
    void aUnitWritesItsOwnRecordsAndReadsAll() {
        long id = as(specialist, () -> service.create(DOSSIERS, dossier("1", DAY)));
        Actor other = office.actor(Role.SPECIALIST, "QLKH");
        assertThat(as(other, () -> service.details(id)).row().title()).isEqualTo("1 – thép");
        refused(other, () -> service.change(id, 0, dossier("2", DAY)));
        refused(other, () -> service.happened(id, 0, "returned", EventForm.on(DAY)));
        refused(other, () -> service.remove(id, 0, "nhầm"));
        refused(office.actor(Role.DIRECTOR), () -> service.create(DOSSIERS, dossier("3", DAY)));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> service.change(id, 0, dossier("2", DAY)));
    }

    @Test
    void onlyTheKeepersOfARegisterWriteIt() {
        long qlkh = office.unit("QLKH").id();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> lists.keptBy(DOSSIERS, Set.of(qlkh)));
        refused(specialist, () -> service.create(DOSSIERS, dossier("1", DAY).keptBy(office.unit("TDC").id())));
        as(office.actor(Role.SPECIALIST, "QLKH"), () -> service.create(DOSSIERS, dossier("1", DAY)));
        long id = as(office.actor(Role.OFFICE), () -> service.create(DOSSIERS, dossier("2", DAY).keptBy(qlkh)));
        assertThat(as(specialist, () -> service.details(id)).row().unitId()).isEqualTo(qlkh);
    }

    @Test
    void anotherDepartmentSeesNothing() {
        long id = as(specialist, () -> service.create(DOSSIERS, dossier("1", DAY)));
        Actor stranger = offices.found().actor(Role.OFFICE);
        assertThatThrownBy(() -> as(stranger, () -> service.details(id))).isInstanceOf(RuntimeException.class);
        assertThat(as(stranger, () -> lists.count(definition(), RecordFilter.ALL))).isZero();
        assertThat(counted(stranger, "received")).isZero();
    }

    @Test
    void twoEditorsMeetAndHistoryKeepsBothValues() {
        long id = as(specialist, () -> service.create(DOSSIERS, dossier("1", DAY)));
        CurrentActor.runAs(specialist, () -> service.change(id, 0, dossier("2", DAY)));
        assertThatThrownBy(() -> CurrentActor.runAs(specialist, () -> service.change(id, 0, dossier("3", DAY))))
                .isInstanceOf(StaleRecord.class);
        assertThat(history.of("registers_records", id, office.department().id()).getFirst().changes())
                .extracting(RecordHistory.Change::column, RecordHistory.Change::before, RecordHistory.Change::after)
                .contains(tuple("s01", "1", "2"));
    }

    @Test
    void aDayOutsideTheOpenPeriodIsAskedAbout() {
        RecordForm early = dossier("1", LocalDate.of(2023, 8, 1));
        assertThatThrownBy(() -> as(specialist, () -> service.create(DOSSIERS, early)))
                .isInstanceOfSatisfying(BusinessRule.class, rule -> {
                    assertThat(rule.question()).isTrue();
                    assertThat(rule.field()).isEqualTo("receivedOn");
                });
        as(specialist, () -> service.create(DOSSIERS, early.answering(Set.of(RecordRules.OUTSIDE))));
        broken("receivedOn", () -> service.create(DOSSIERS, dossier("2", LocalDate.of(2023, 10, 14))));
    }

    @Test
    void wrongValuesAreRefusedAtTheirField() {
        as(specialist, () -> service.create(DOSSIERS, dossier("1", DAY)));
        broken("number", () -> service.create(DOSSIERS, dossier("1", DAY)));
        broken("goods", () -> service.create(DOSSIERS, RecordForm.of("receivedOn", DAY)));
        broken("goods", () -> service.create(DOSSIERS, toys().with("goods", "GOLD")));
        broken("party", () -> service.create(DOSSIERS, toys().with("party", 1L)));
        broken("product", () -> service.create(DOSSIERS, toys().with("product", "x".repeat(10_000))));
        broken("lots", () -> service.create(DOSSIERS, toys().with("lots", -1)));
    }

    @Test
    void countsFollowEveryChange() {
        long id = as(specialist, () -> service.create(DOSSIERS, dossier("1", DAY)));
        assertThat(counted(specialist, "received")).isEqualTo(1);
        CurrentActor.runAs(specialist, () -> {
            service.change(id, 0,
                    dossier("1", LocalDate.of(2023, 9, 1)).answering(Set.of(RecordRules.OUTSIDE)));
            assertThat(counted(specialist, "received")).isZero();
            service.change(id, 1, dossier("1", DAY));
            long event = service.happened(id, 2, "appraised", EventForm.on(DAY).with("result", "FAILED"));
            assertThat(counted(specialist, "failed")).isEqualTo(1);
            service.amend(event, 0, EventForm.on(DAY).with("result", "PASSED"));
            assertThat(counted(specialist, "failed")).isZero();
            assertThat(service.details(id).row().values().text("result")).isEqualTo("PASSED");
            service.withdraw(event, 1);
            assertThat(counted(specialist, "appraised")).isZero();
            assertThat(service.details(id).row().state()).isEqualTo("RECEIVED");
            assertThat(service.details(id).row().values().day("appraisedOn")).isNull();
            service.remove(id, service.details(id).row().version(), "nhập trùng");
            assertThat(counted(specialist, "received")).isZero();
            assertThat(lists.count(definition(), RecordFilter.ALL)).isZero();
            service.restore(id);
            assertThat(counted(specialist, "received")).isEqualTo(1);
        });
    }

    @Test
    void manyWritersOfOneDayLoseNoCount() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            List<Future<Long>> written = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String number = "" + i;
                written.add(writers.submit(() -> as(specialist, () -> service.create(DOSSIERS, dossier(number, DAY)))));
            }
            for (Future<Long> one : written) {
                one.get();
            }
        }
        assertThat(counted(specialist, "received")).isEqualTo(80);
    }

    @Test
    void countsMadeAnewAreTheSame() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long tdc = office.unit("TDC").id();
            long id = service.create(DOSSIERS, dossier("1", DAY).keptBy(tdc));
            service.happened(id, 0, "appraised", EventForm.on(DAY).with("result", "PASSED"));
            service.create(DOSSIERS, dossier("2", DAY).keptBy(tdc));
            assertThat(upkeep.rebuild(DOSSIERS)).isEqualTo(2);
            assertThat(counted(office.actor(Role.OFFICE), "received")).isEqualTo(2);
            assertThat(counted(office.actor(Role.OFFICE), "pending")).isEqualTo(1);
        });
    }

    @Test
    void recordsFollowAnEntryThatWasMerged() throws InterruptedException {
        Actor writer = office.actor(Role.OFFICE);
        long stays = as(writer, () -> catalog.add(CatalogKind.PARTY, CatalogForm.named("Công ty Một"), Set.of())).id();
        long gone = as(writer, () -> catalog.add(CatalogKind.PARTY, CatalogForm.named("Hãng Khác"), Set.of())).id();
        long id = as(writer, () -> service.create(DOSSIERS,
                dossier("1", DAY).with("party", gone).keptBy(office.unit("TDC").id())));
        CurrentActor.runAs(writer, () -> catalog.merge(gone, stays));
        for (int i = 0; i < 100 && !Long.valueOf(stays)
                .equals(as(writer, () -> service.details(id)).row().values().reference("party")); i++) {
            Thread.sleep(50);
        }
        assertThat(as(writer, () -> service.details(id)).row().title()).isEqualTo("1 Công ty Một – thép");
    }

    @Test
    void aListIsNarrowedOrderedAndSearchedWithoutTones() {
        CurrentActor.runAs(specialist, () -> {
            service.create(DOSSIERS, dossier("9/Đ", DAY));
            service.create(DOSSIERS, RecordForm.of("number", "8", "receivedOn", DAY.plusDays(1), "goods", "TOYS"));
            service.create(DOSSIERS, RecordForm.of("number", "7", "receivedOn", DAY.plusDays(2), "goods", "FUEL"));
            PageRequest page = PageRequest.of(0, 10, Sort.by("number"));
            assertThat(lists.rows(definition(), RecordFilter.ALL, page)).extracting(r -> r.values().text("number"))
                    .containsExactly("7", "8", "9/Đ");
            assertThat(lists.rows(definition(), RecordFilter.text("9/d"), page)).hasSize(1);
            assertThat(lists.rows(definition(), RecordFilter.text("do choi"), page)).hasSize(1);
            assertThat(lists.count(definition(), RecordFilter.ALL.where("goods", "TOYS", "FUEL"))).isEqualTo(2);
            assertThat(lists.count(definition(), RecordFilter.ALL.between(DAY, DAY))).isEqualTo(1);
            assertThat(lists.byState(definition(), RecordFilter.ALL)).containsEntry("RECEIVED", 3L);
            assertThat(search.search("do choi", 5).records()).hasSize(1);
        });
    }

    @Test
    void ofVeryManyRecordsTheSearchBoxKnowsTheNewestAndSaysWhereTheOthersAre() {
        RecordSearchService near = new RecordSearchService(records, registers, clock, 2);
        CurrentActor.runAs(specialist, () -> {
            for (int i = 0; i < 4; i++) {
                service.create(DOSSIERS, RecordForm.of("number", i + "/M", "receivedOn", DAY.plusDays(i), "goods",
                        "TOYS"));
            }
            RecordSearchService.Found found = near.search("do choi", 5);
            assertThat(found.records()).extracting(RecordTitle::mainDay).containsExactly(DAY.plusDays(3),
                    DAY.plusDays(2), DAY.plusDays(1));
            assertThat(found.further()).containsExactly(
                    new RecordSearchService.Further(DOSSIERS, DAY.plusDays(1)));
            assertThat(search.search("do choi", 5).further()).isEmpty();
            assertThat(search.search("do choi", 5).records()).hasSize(4);
        });
    }

    private RegisterDefinition definition() {
        return registers.get(DOSSIERS);
    }

    private static RecordForm dossier(String number, LocalDate day) {
        return RecordForm.of("number", number, "receivedOn", day, "goods", "STEEL");
    }

    private static RecordForm toys() {
        return RecordForm.of("receivedOn", DAY, "goods", "TOYS");
    }

    private int counted(Actor actor, String measure) {
        Measure of = definition().measure(measure).orElseThrow();
        return as(actor, () -> measures.total(definition(), of, OCTOBER, Map.of(), 0)).intValue();
    }

    private void broken(String field, Callable<?> work) {
        assertThatThrownBy(() -> as(specialist, work))
                .isInstanceOfSatisfying(BusinessRule.class, rule -> assertThat(rule.field()).isEqualTo(field));
    }

    private static void refused(Actor actor, Runnable work) {
        assertThatThrownBy(() -> CurrentActor.runAs(actor, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return CurrentActor.callAs(actor, work);
    }
}
