package vn.khcn.portal.documents.legal;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.documents.DocumentsDesk;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetPreview;
import vn.khcn.portal.shell.intake.SheetReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Legal drafts from a table, and one change for many of them. */
@PortalTest
class LegalIntakeTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String HEAD = "Loại\tTên văn bản\tCơ quan ban hành\tĐơn vị chủ trì soạn thảo\tBước\tNgày\t"
            + "Đã làm gì\tCột lạ\n";
    private static final String TDC = "\tUBND tỉnh\tChi cục Tiêu chuẩn Đo lường Chất lượng\t";
    @Autowired
    DocumentsDesk desk;
    @Autowired
    LegalDraftService drafts;
    @Autowired
    LegalImportService imports;
    @Autowired
    LegalBulkService bulk;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    @Test
    void theTemplateIsReadAsItWasWritten() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            CellTable template = SheetReader.read(new ByteArrayInputStream(imports.template()));
            assertThat(template.rows().getFirst()).startsWith("Loại", "Tên văn bản", "Cơ quan ban hành");
            assertThatThrownBy(() -> imports.preview(template, VI, n -> {})).isInstanceOf(BusinessRule.class)
                    .extracting(r -> ((BusinessRule) r).key()).isEqualTo("shell.intake.empty");
        });
    }

    @Test
    void aTableOfDraftsWithTheirStepsIsStoredOnce() {
        String rows = HEAD + "Quyết định\tQuy chế quản lý nhiệm vụ" + TDC + "Lấy ý kiến\t05/09/2023\tGửi các sở\tx\n"
                + "quyet dinh\tQuy chế quản lý  nhiệm vụ" + TDC + "Sở Tư pháp thẩm định\t12/09/2023\t\tx\n"
                + "Nghị quyết\tChính sách hỗ trợ" + TDC + "\t\t\t\n";
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            SheetPreview<LegalRow> preview = look(rows);
            assertThat(preview.unread()).containsExactly("Cột lạ");
            assertThat(preview.rows()).extracting(SheetPreview.Row::status).containsOnly(RowStatus.NEW);
            assertThat(drafts.find("")).isEmpty();
            assertThat(imports.apply(preview, VI, n -> {})).isEqualTo(3);
            assertThat(drafts.find("")).hasSize(2);
            LegalDraftDetails rule = drafts.find("quy che").getFirst();
            assertThat(rule.unit().code()).isEqualTo("TDC");
            assertThat(rule.steps()).extracting(s -> s.step().kind()).containsExactly(DraftStepKind.COMMENTS,
                    DraftStepKind.APPRAISED);
            assertThat(look(rows).rows()).extracting(SheetPreview.Row::status).containsOnly(RowStatus.SAME);
            assertThat(imports.apply(look(rows), VI, n -> {})).isZero();
        });
    }

    @Test
    void aRowThatBreaksARuleSaysWhyAndStaysOut() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            SheetPreview<LegalRow> preview = look(HEAD + "Quyết định\tĐược" + TDC + "\t\t\t\n"
                    + "Sổ tay\tSai loại" + TDC + "\t\t\t\n"
                    + "Quyết định\t" + TDC + "\t\t\t\n"
                    + "Quyết định\tThiếu ngày" + TDC + "Lấy ý kiến\t\t\t\n"
                    + "Quyết định\tNgày sau này" + TDC + "Lấy ý kiến\t05/09/2033\t\t\n"
                    + "Quyết định\tNgày không có" + TDC + "Lấy ý kiến\t31/02/2023\t\t\n"
                    + "Quyết định\tĐược\tUBND tỉnh\tVăn phòng Sở\t\t\t\t\n");
            assertThat(preview.rows()).extracting(SheetPreview.Row::status).containsExactly(RowStatus.NEW,
                    RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED,
                    RowStatus.REFUSED);
            assertThat(preview.rows().stream().skip(1).map(r -> r.problems().keySet().iterator().next()))
                    .containsExactly("kind", "title", "takenOn", "takenOn", "takenOn", "unit");
            assertThat(preview.rows().get(1).problems().get("kind")).contains("Sổ tay", "Quyết định");
            assertThat(preview.rows().get(6).problems().get("unit")).contains("Dòng 1");
            imports.apply(preview, VI, n -> {});
            assertThat(drafts.find("")).extracting(d -> d.form().title()).containsExactly("Được");
        });
    }

    @Test
    void aUnitBringsInItsOwnOnlyAndTheOfficeMayMoveADraft() {
        String others = HEAD + "Quyết định\tCủa chi cục" + TDC + "\t\t\t\n";
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"), () -> assertThat(
                look(others).rows().getFirst().problems()).containsKey("unit"));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            imports.apply(look(others), VI, n -> {});
            SheetPreview<LegalRow> moved = look(
                    HEAD + "Quyết định\tCủa chi cục\tUBND tỉnh\tVăn phòng Sở\t\t\t\t\n");
            assertThat(moved.rows().getFirst().status()).isEqualTo(RowStatus.CHANGED);
            imports.apply(moved, VI, n -> {});
            assertThat(drafts.find("")).hasSize(1).first().satisfies(d -> assertThat(d.unit().code()).isEqualTo("VP"));
            assertThatThrownBy(() -> imports.apply(moved, VI, n -> {})).isInstanceOf(StaleRecord.class);
        });
    }

    @Test
    void whatIsRefusedMeanwhileKeepsNothing() {
        SheetPreview<LegalRow> preview = CurrentActor.callAs(office.actor(Role.OFFICE), () -> look(
                HEAD + "Quyết định\tCủa văn phòng\tUBND tỉnh\tVăn phòng Sở\t\t\t\t\n"
                        + "Quyết định\tCủa chi cục" + TDC + "\t\t\t\n"));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "VP"), () -> {
            assertThatThrownBy(() -> imports.apply(preview, VI, n -> {})).isInstanceOf(BusinessRule.class)
                    .hasMessageContaining("shell.intake.row").hasMessageContaining("2");
            assertThat(drafts.find("")).isEmpty();
        });
    }

    @Test
    void manyDraftsTakeAStepMoveAndGoBack() {
        long one = begin("Một", "TDC");
        long two = begin("Hai", "VP");
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            LegalChange step = new LegalChange.Step(
                    TakeStep.of(DraftStepKind.SUBMITTED, LocalDate.of(2023, 10, 5), ""));
            List<BulkRow> rows = bulk.preview(List.of(one, two), step, VI, n -> {});
            assertThat(rows).allMatch(BulkRow::possible).extracting(BulkRow::after)
                    .containsOnly("Trình ban hành 05/10/2023");
            var done = bulk.apply(rows, step, n -> {});
            assertThat(drafts.details(two).steps()).hasSize(1);
            bulk.takeBack(done);
            assertThat(drafts.details(two).steps()).isEmpty();
            LegalChange unit = new LegalChange.Unit(office.unit("VP").id());
            List<BulkRow> moves = bulk.preview(List.of(one, two), unit, VI, n -> {});
            assertThat(moves).extracting(BulkRow::changes).containsExactly(true, false);
            var moved = bulk.apply(moves, unit, n -> {});
            assertThat(drafts.details(one).unit().code()).isEqualTo("VP");
            bulk.takeBack(moved);
            assertThat(drafts.details(one).unit().code()).isEqualTo("TDC");
            LegalChange empty = new LegalChange.Authority(" ");
            assertThat(bulk.preview(List.of(one), empty, VI, n -> {})).noneMatch(BulkRow::possible);
        });
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "VP"), () -> {
            LegalChange authority = new LegalChange.Authority("HĐND tỉnh");
            List<BulkRow> rows = bulk.preview(List.of(one, two), authority, VI, n -> {});
            assertThat(rows).extracting(BulkRow::possible).containsExactly(false, true);
            assertThatThrownBy(() -> bulk.apply(rows, authority, n -> {})).isInstanceOf(BusinessRule.class);
            assertThat(drafts.details(two).form().authority()).isEqualTo("UBND tỉnh");
        });
    }

    private long begin(String title, String unit) {
        return CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> drafts.begin(new LegalDraftForm("QĐ", title, "UBND tỉnh", office.unit(unit).id())));
    }

    private SheetPreview<LegalRow> look(String block) {
        return imports.preview(CellTable.pasted(block), VI, n -> {});
    }
}
