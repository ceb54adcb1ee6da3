package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.shell.BulkRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class BulkServiceTest {
    private static final String DOSSIERS = "quality.importDossiers";
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    private static final BulkChange TOYS = new BulkChange.Value("goods", "TOYS", Set.of());
    private static final BulkChange APPRAISED = new BulkChange.Happened("appraised",
            EventForm.on(DAY.plusDays(1)).with("result", "PASSED"));
    @Autowired
    BulkService bulk;
    @Autowired
    RegisterService service;
    @Autowired
    TestOffice offices;
    private Office office;
    private Actor specialist;
    private List<Long> ids;

    @BeforeEach
    void found() {
        office = offices.found();
        specialist = office.actor(Role.SPECIALIST, "TDC");
        ids = CurrentActor.callAs(specialist, () -> List.of(dossier("1"), dossier("2"), dossier("3")));
    }

    @Test
    void aValueIsSetInAllAndGivenBack() {
        CurrentActor.runAs(specialist, () -> {
            List<BulkRow> rows = bulk.preview(DOSSIERS, ids, TOYS, VI, n -> {});
            assertThat(rows).allMatch(BulkRow::possible).extracting(BulkRow::before, BulkRow::after)
                    .containsOnly(org.assertj.core.api.Assertions.tuple("thép", "đồ chơi trẻ em"));
            List<Integer> progress = new ArrayList<>();
            BulkDone done = bulk.apply(DOSSIERS, rows, TOYS, progress::add);
            assertThat(progress).containsExactly(1, 2, 3);
            assertThat(goods()).containsOnly("TOYS");
            bulk.takeBack(done);
            assertThat(goods()).containsOnly("STEEL");
        });
    }

    @Test
    void anEventHappensToThoseThatAllowItAndIsTakenBack() {
        CurrentActor.runAs(specialist, () -> {
            service.happened(ids.getFirst(), 0, "returned", EventForm.on(DAY));
            List<BulkRow> rows = bulk.preview(DOSSIERS, ids, APPRAISED, VI, n -> {});
            assertThat(rows).extracting(BulkRow::possible).containsExactly(false, true, true);
            BulkDone done = bulk.apply(DOSSIERS, rows.subList(1, 3), APPRAISED, n -> {});
            assertThat(service.details(ids.get(1)).row().state()).isEqualTo("APPRAISED");
            bulk.takeBack(done);
            assertThat(service.details(ids.get(1)).row().state()).isEqualTo("RECEIVED");
        });
    }

    @Test
    void rulesAreRunForEachRecord() {
        CurrentActor.runAs(specialist, () -> {
            assertThat(refusal(new BulkChange.Value("goods", "GOLD", Set.of()))).extracting("field")
                    .isEqualTo("goods");
            BulkChange early = new BulkChange.Value("receivedOn", LocalDate.of(2023, 8, 1), Set.of());
            assertThat(refusal(early)).extracting("question").isEqualTo(true);
            assertThat(bulk.preview(DOSSIERS, ids, early.answering(Set.of(RecordRules.OUTSIDE)), VI, n -> {}))
                    .allMatch(BulkRow::possible);
            assertThatThrownBy(
                    () -> bulk.preview(DOSSIERS, ids, new BulkChange.Value("number", "1", Set.of()), VI, n -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void aRecordChangedMeanwhileStopsTheWhole() {
        CurrentActor.runAs(specialist, () -> {
            List<BulkRow> rows = bulk.preview(DOSSIERS, ids, TOYS, VI, n -> {});
            service.change(ids.getLast(), 0, RecordForm.of("number", "9", "receivedOn", DAY, "goods", "FUEL"));
            assertThatThrownBy(() -> bulk.apply(DOSSIERS, rows, TOYS, n -> {})).isInstanceOf(StaleRecord.class);
            assertThat(goods()).containsExactly("STEEL", "STEEL", "FUEL");
        });
    }

    @Test
    void theOfficeGivesRecordsToAnotherUnitAndTakesThemBack() {
        long next = office.unit("QLKH").id();
        BulkChange given = new BulkChange.Unit(next, Map.of(next, "QLKH", office.unit("TDC").id(), "Chi cục TĐC"));
        assertThat(CurrentActor.callAs(specialist, () -> refusal(given))).isInstanceOf(AccessDeniedException.class);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            List<BulkRow> rows = bulk.preview(DOSSIERS, ids, given, VI, n -> {});
            assertThat(rows).allMatch(BulkRow::possible).extracting(BulkRow::before, BulkRow::after)
                    .containsOnly(org.assertj.core.api.Assertions.tuple("Chi cục TĐC", "QLKH"));
            BulkDone done = bulk.apply(DOSSIERS, rows, given, n -> {});
            assertThat(units()).containsOnly(next);
            bulk.takeBack(done);
            assertThat(units()).containsOnly(office.unit("TDC").id());
        });
    }

    @Test
    void anotherUnitIsRefusedRowByRowAndByTheService() {
        Actor other = office.actor(Role.SPECIALIST, "QLKH");
        List<BulkRow> rows = CurrentActor.callAs(other, () -> bulk.preview(DOSSIERS, ids, TOYS, VI, n -> {}));
        assertThat(rows).noneMatch(BulkRow::possible);
        assertThatThrownBy(() -> CurrentActor.callAs(other, () -> bulk.apply(DOSSIERS, rows, TOYS, n -> {})))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(CurrentActor.callAs(specialist, this::goods)).containsOnly("STEEL");
    }

    private List<Long> units() {
        return ids.stream().map(id -> service.details(id).row().unitId()).toList();
    }

    private RuntimeException refusal(BulkChange change) {
        return java.util.Objects
                .requireNonNull(bulk.preview(DOSSIERS, ids, change, VI, n -> {}).getFirst().refusal());
    }

    private List<String> goods() {
        return ids.stream().map(id -> service.details(id).row().values().text("goods")).toList();
    }

    private long dossier(String number) {
        return service.create(DOSSIERS, RecordForm.of("number", number, "receivedOn", DAY, "goods", "STEEL"));
    }
}
