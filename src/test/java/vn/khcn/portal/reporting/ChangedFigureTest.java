package vn.khcn.portal.reporting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records go on after a report is issued: what it printed is held against them, and a correction is drafted. */
@PortalTest
class ChangedFigureTest {
    private static final String OUTLINE = ReportOffice.OUTLINE.replace("mẫu, luỹ kế", "mẫu, nhận "
            + "{reg.received?register=quality.importDossiers|unit}, luỹ kế");
    @Autowired
    ReportOffice offices;
    @Autowired
    ReportService reports;
    @Autowired
    CompileService compiles;
    @Autowired
    ChangedFigureService changes;
    @Autowired
    RegisterService registers;

    @Test
    void aReportWhoseRecordsStoodStillCarriesNoOldFigure() {
        Desk office = offices.found(OUTLINE);
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThat(changes.all(Progress.SILENT)).isEmpty());
    }

    @Test
    void aLaterRecordMakesAFigureOldAndIsNamed() {
        Desk office = offices.found(OUTLINE);
        dossier(office, "1/HSNK");
        offices.issued(office);
        long late = dossier(office, "2/HSNK");
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThat(changes.all(Progress.SILENT)).singleElement()
                .satisfies(report -> assertThat(report.figures()).singleElement().satisfies(figure -> {
                    assertThat(figure.printed().printed()).isEqualTo("01");
                    assertThat(figure.now()).isEqualTo("02");
                    assertThat(figure.otherNumber()).isTrue();
                    assertThat(figure.came()).extracting(RecordRef::id).containsExactly(late);
                    assertThat(figure.gone()).isEmpty();
                    assertThat(figure.block()).isEqualTo("I/0");
                })));
    }

    @Test
    void aReportThatCountsTheDocumentsOfItsPeriodDoesNotAccuseItself() {
        Desk office = offices
                .found(ReportOffice.OUTLINE.replace("mẫu, luỹ kế", "mẫu, {documents.issued|unit}, luỹ kế"));
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThat(changes.all(Progress.SILENT)).isEmpty());
    }

    @Test
    void aRecordIsShownAsItWasAtIssue() {
        Desk office = offices.found(OUTLINE);
        long id = dossier(office, "1/HSNK");
        offices.issued(office);
        portal(office, () -> registers.change(id, 0, RecordForm.of("number", "1/HSNK", "receivedOn",
                LocalDate.of(2023, 10, 3), "goods", "TOYS")));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            ChangedReport report = changes.all(Progress.SILENT).getFirst();
            ChangedFigure figure = report.figures().getFirst();
            assertThat(figure.otherNumber()).as("the number is the same, what it counts is not").isFalse();
            RecordRef now = figure.reworded().getFirst();
            assertThat(changes.atIssue(report.issue().report(), now).orElseThrow())
                    .containsEntry("Nhóm sản phẩm", "thép").containsEntry("Ngày tiếp nhận", "02/10/2023");
        });
    }

    @Test
    void theCorrectionNamesTheOldReportAndWhatItPutsRight() {
        Desk office = offices.found(OUTLINE);
        dossier(office, "1/HSNK");
        offices.issued(office);
        dossier(office, "2/HSNK");
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long old = changes.all(Progress.SILENT).getFirst().issue().report();
            long next = reports.replace(old);
            compiles.compile(next, Progress.SILENT);
            assertThat(reports.tree(next, 0).orElseThrow().body().getFirst())
                    .isInstanceOfSatisfying(Block.Paragraph.class,
                            first -> assertThat(first.text()).contains("thay thế Báo cáo số 01/BC-KHCN ngày 13/10/2023")
                                    .contains("01 → 02 hồ sơ"));
        });
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> assertThat(changes.all(Progress.SILENT)).as("the replaced report is not looked at any more")
                        .isEmpty());
    }

    @Test
    void aUnitDoesNotSeeThePage() {
        Desk office = offices.found(OUTLINE);
        CurrentActor.runAs(office.office().actor(Role.SPECIALIST, "TDC"),
                () -> assertThatThrownBy(() -> changes.all(Progress.SILENT)).isInstanceOf(AccessDeniedException.class));
    }

    private long dossier(Desk office, String number) {
        return portal(office, () -> registers.create("quality.importDossiers", RecordForm.of("number", number,
                "receivedOn", LocalDate.of(2023, 10, 2), "goods", "STEEL")
                .keptBy(office.office().unit("TDC").id())));
    }

    private static void portal(Desk office, Runnable work) {
        CurrentActor.runAs(Actor.portal(office.office().department().id()), work);
    }

    private static <T> T portal(Desk office, java.util.concurrent.Callable<T> work) {
        return CurrentActor.callAs(Actor.portal(office.office().department().id()), work);
    }
}
