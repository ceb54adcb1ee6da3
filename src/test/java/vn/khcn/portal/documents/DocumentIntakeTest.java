package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.documents.inbound.InboundFilter;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.inbound.InboundImportService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetPreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents of our own that are numbered already, and documents of others, from a table. */
@PortalTest
class DocumentIntakeTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String OWN = "Loại\tSố, ký hiệu\tNgày ban hành\tTrích yếu\tĐơn vị soạn thảo\tChức vụ người ký\t"
            + "Nơi nhận\tSố bản\n";
    private static final String THEIRS = "Loại\tSố, ký hiệu\tNgày ban hành\tCơ quan ban hành\tTrích yếu\tNgày đến\n";
    @Autowired
    DocumentsDesk desk;
    @Autowired
    OutboundService outbound;
    @Autowired
    IssuedImportService issued;
    @Autowired
    RegistryService registry;
    @Autowired
    InboundService inbound;
    @Autowired
    InboundImportService received;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    @Test
    void theBookOfAnEarlierYearIsTakenInOnce() {
        String rows = OWN + own("Báo cáo", "01/BC-KHCN", "05/01/2022", "Tháng một")
                + "Phó Giám đốc\tUBND tỉnh; Lưu: VT\t3\n"
                + own("Công văn", "12/KHCN-VP", "06/01/2022", "V/v góp ý") + "\t\t\n";
        CurrentActor.runAs(office.actor(Role.REGISTRY), () -> {
            SheetPreview<IssuedRow> preview = own(rows);
            assertThat(preview.rows()).extracting(SheetPreview.Row::status).containsOnly(RowStatus.NEW);
            assertThat(outbound.count(OutboundFilter.ALL)).isZero();
            assertThat(issued.apply(preview, VI, n -> {})).isEqualTo(2);
            OutboundDetails report = outbound.details(outbound.find("Tháng một").getFirst().id());
            assertThat(report.reference().toString()).isEqualTo("Báo cáo số 01/BC-KHCN ngày 05/01/2022");
            assertThat(report.form().recipients()).containsExactly("UBND tỉnh", "Lưu: VT");
            assertThat(report.form().copies()).isEqualTo(3);
            assertThat(own(rows).rows()).extracting(SheetPreview.Row::status).containsOnly(RowStatus.SAME);
            assertThat(issued.apply(own(rows), VI, n -> {})).isZero();
            assertThat(registry.registerIssued(OutboundForm.of("CV", office.unit("VP").id(), "Tiếp theo")
                    .symbol("KHCN-VP"), GiveNumber.next(LocalDate.of(2022, 1, 7))).reference().symbol())
                    .isEqualTo("13/KHCN-VP");
        });
    }

    @Test
    void aNumberThatIsTakenOrTwiceOrNoneIsRefused() {
        desk.onPaper(office, "BC", "Đã có", 7, LocalDate.of(2022, 3, 1));
        CurrentActor.runAs(office.actor(Role.REGISTRY), () -> {
            SheetPreview<IssuedRow> preview = own(OWN + own("Báo cáo", "7/BC-KHCN", "02/03/2022", "Khác") + "\t\t\n"
                    + own("Báo cáo", "8/BC-KHCN", "02/03/2022", "Được") + "\t\t\n"
                    + own("Báo cáo", "08/BC-KHCN", "03/03/2022", "Trùng") + "\t\t\n"
                    + own("Báo cáo", "không số", "03/03/2022", "Sai") + "\t\t\n"
                    + own("Báo cáo", "9/BC-KHCN", "03/03/2033", "Sau này") + "\t\t\n"
                    + own("Báo cáo", "10/BC-KHCN", "03/03/2022", "Bản") + "\t\tnhiều\n");
            assertThat(preview.rows()).extracting(SheetPreview.Row::status).containsExactly(RowStatus.REFUSED,
                    RowStatus.NEW, RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED);
            assertThat(preview.rows().get(0).problems().get("symbol")).contains("Đã có", "01/3/2022");
            assertThat(preview.rows().get(2).problems().get("symbol")).contains("dòng 2");
            assertThat(preview.rows().get(3).problems()).containsOnlyKeys("symbol");
            assertThat(preview.rows().get(4).problems()).containsOnlyKeys("issuedOn");
            assertThat(preview.rows().get(5).problems()).containsOnlyKeys("copies");
            assertThat(issued.apply(preview, VI, n -> {})).isEqualTo(1);
        });
        SheetPreview<IssuedRow> own = CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> own(OWN + own("Báo cáo", "11/BC-KHCN", "02/03/2022", "Một") + "\t\t\n"));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThatThrownBy(
                () -> issued.apply(own, VI, n -> {})).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void documentsOfOthersAreTakenInByTheirKey() {
        CurrentActor.runAs(office.actor(Role.SPECIALIST), () -> {
            inbound.register(new InboundForm("UBND tỉnh", "", "CV", "5203/UBND-TH", LocalDate.of(2023, 9, 11), null,
                    "Về việc rà soát"));
            String rows = THEIRS + "Công văn\t5203/UBND-TH\t11/9/2023\tUBND tỉnh\tVề việc  rà soát\t\n"
                    + "Công văn\t5203/UBND-TH\t12/9/2023\tUBND tỉnh\tKhác hẳn\t\n"
                    + "Báo cáo\t19/BC-SNV\t1/9/2023\tSở Nội vụ\tCải cách hành chính\t3/9/2023\n"
                    + "Báo cáo\t20/BC-SNV\t1/9/2023\tSở Nội vụ\tĐến trước ngày ký\t1/8/2023\n";
            SheetPreview<InboundForm> preview = theirs(rows);
            assertThat(preview.rows()).extracting(SheetPreview.Row::status).containsExactly(RowStatus.SAME,
                    RowStatus.REFUSED, RowStatus.NEW, RowStatus.REFUSED);
            assertThat(preview.rows().get(1).problems().get("symbol")).contains("5203/UBND-TH", "Khác hẳn");
            assertThat(preview.rows().get(3).problems()).containsOnlyKeys("receivedOn");
            assertThat(received.apply(preview, VI, n -> {})).isEqualTo(1);
            assertThat(inbound.count(InboundFilter.ALL)).isEqualTo(2);
            assertThat(theirs(rows).rows().get(2).status()).isEqualTo(RowStatus.SAME);
        });
    }

    private SheetPreview<IssuedRow> own(String block) {
        return issued.preview(CellTable.pasted(block), VI, n -> {});
    }

    private SheetPreview<InboundForm> theirs(String block) {
        return received.preview(CellTable.pasted(block), VI, n -> {});
    }

    private static String own(String kind, String symbol, String day, String subject) {
        return String.join("\t", kind, symbol, day, subject, "Văn phòng Sở") + "\t";
    }
}
