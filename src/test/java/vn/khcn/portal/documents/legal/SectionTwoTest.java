package vn.khcn.portal.documents.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.documents.DocumentsDesk;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.documents.DocumentsDesk.as;

/** Section II of the monthly report: documents issued and drafts moved in the period. */
@PortalTest
class SectionTwoTest {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    @Autowired
    DocumentsDesk desk;
    @Autowired
    List<LineSource> sources;
    @Autowired
    Figures figures;
    @Autowired
    LegalDraftService drafts;
    @Autowired
    InboundService inbound;
    @Autowired
    RegistryService registry;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    @Test
    void eachIssuedDocumentOfThePeriodIsALineByDateAndNumber() {
        desk.onPaper(office, "BC", "Công tác cải cách hành chính tháng 9 năm 2023", 272, day(10, 4));
        desk.onPaper(office, "BC", "Tình hình nhân dân tháng 9 năm 2023", 271, day(10, 4));
        desk.onPaper(office, "BC", "Kỳ trước", 240, day(9, 14));
        desk.onPaper(office, "BC", "Đầu kỳ", 241, day(9, 15));
        assertThat(lines("documents.issued", "BC")).extracting(ReportLine::text).containsExactly("Đầu kỳ.",
                "Tình hình nhân dân tháng 9 năm 2023.", "Công tác cải cách hành chính tháng 9 năm 2023.");
        assertThat(lines("documents.issued", "BC")).allSatisfy(line -> {
            assertThat(line.level()).isEqualTo(2);
            assertThat(line.key()).isEqualTo("outbound:" + line.records().getFirst().id());
            assertThat(line.records().getFirst().type()).isEqualTo("outbound");
        });
        as(office, Role.OFFICE, () -> assertThat(
                figures.open(OCTOBER).evaluate(FigureKey.parse("documents.issued?kind=BC")).orElseThrow().value()
                        .printedWithUnit())
                .isEqualTo("03 báo cáo"));
    }

    @Test
    void otherDocumentsArePetitionsByNameAndLettersWithoutTheirOpening() {
        desk.onPaper(office, "TTr", "Về việc kiện toàn Ban chỉ đạo ISO", 40, day(9, 20));
        desk.onPaper(office, "CV", "V/v đăng ký nhu cầu bồi dưỡng năm 2024", 1302, day(10, 11));
        desk.onPaper(office, "GP", "Giấy phép tiến hành công việc bức xạ", 12, day(10, 11));
        desk.onPaper(office, "QĐ", "Thành lập Hội đồng {tư vấn}", 90, day(10, 12));
        assertThat(lines("documents.issued", "other")).extracting(ReportLine::text).containsExactly(
                "Tờ trình về việc kiện toàn Ban chỉ đạo ISO.", "Đăng ký nhu cầu bồi dưỡng năm 2024.");
        assertThat(Sentence.parse(lines("documents.issued", "QĐ").getFirst().text()).plain())
                .isEqualTo("Thành lập Hội đồng {tư vấn}.");
    }

    @Test
    void aReservedOrReplacedOrUnlistedDocumentIsNoLine() {
        var old = desk.onPaper(office, "KH", "Bản sai", 5, day(10, 2));
        as(office, Role.REGISTRY, () -> registry.registerIssued(
                DocumentsDesk.form(office, "KH", "Bản đúng").replacing(old.id()),
                vn.khcn.portal.documents.GiveNumber.next(day(10, 3))));
        as(office, Role.REGISTRY, () -> registry.reserve(DocumentsDesk.form(office, "KH", "Chưa phát hành"),
                vn.khcn.portal.documents.GiveNumber.next(day(10, 4))));
        var small = desk.onPaper(office, "KH", "Việc nhỏ", 8, day(10, 5));
        as(office, Role.OFFICE, () -> {
            registry.listInReports(small.id(), false);
            return 1;
        });
        assertThat(lines("documents.issued", "KH")).extracting(ReportLine::text).containsExactly("Bản đúng.");
    }

    @Test
    void aDraftTellsItsStepsOfThePeriodWithTheirDocuments() {
        long opinion = as(office, Role.REGISTRY, () -> inbound.register(new InboundForm("Sở Tư pháp", "", "CV",
                "1470/STP-VB&QLXLVPHC", day(9, 25), null, "Góp ý dự thảo"))).id();
        long answer = desk.onPaper(office, "BC", "Tiếp thu ý kiến", 270, day(10, 2)).id();
        long draft = begin("Ban hành Quy định quản lý chất lượng");
        take(draft, TakeStep.of(DraftStepKind.DRAFTED, day(6, 19), ""));
        take(draft, TakeStep.of(DraftStepKind.APPRAISED, day(9, 25), "").provedByInbound(opinion));
        take(draft, TakeStep.of(DraftStepKind.REVISED, day(10, 2), "Báo cáo tiếp thu gửi Văn phòng UBND tỉnh.")
                .provedByOutbound(answer));
        take(draft, TakeStep.of(DraftStepKind.SUBMITTED, day(10, 6), ""));
        begin("Không có bước nào trong kỳ");
        ReportLine line = lines("documents.legalDrafts", "").getFirst();
        assertThat(lines("documents.legalDrafts", "")).hasSize(1);
        assertThat(Sentence.parse(line.text()).plain()).isEqualTo("Đối với Quyết định Ban hành Quy định quản lý chất "
                + "lượng: Sở Tư pháp có ý kiến thẩm định dự thảo (Công văn số 1470/STP-VB&QLXLVPHC ngày 25/9/2023); "
                + "báo cáo tiếp thu gửi Văn phòng UBND tỉnh (Báo cáo số 270/BC-KHCN ngày 02/10/2023); "
                + "trình UBND tỉnh xem xét, ban hành ngày 06/10/2023.");
        assertThat(line.records()).extracting(r -> r.type() + ":" + r.id()).containsExactly("legal-draft:" + draft,
                "inbound:" + opinion, "outbound:" + answer);
    }

    @Test
    void aStepToComeOrOfAnotherUnitIsRefused() {
        long draft = begin("Quy định");
        assertThatThrownBy(() -> take(draft, TakeStep.of(DraftStepKind.DRAFTED, day(10, 14), "")))
                .hasMessageContaining("documents.rule.dateImpossible");
        assertThatThrownBy(() -> vn.khcn.portal.records.CurrentActor.callAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> drafts.take(draft, TakeStep.of(DraftStepKind.DRAFTED, day(10, 1), ""))))
                .hasMessageContaining("documents.rule.otherUnit");
    }

    private long begin(String title) {
        return as(office, Role.OFFICE,
                () -> drafts.begin(new LegalDraftForm("QĐ", title, "UBND tỉnh", office.unit("TDC").id())));
    }

    private void take(long draft, TakeStep step) {
        as(office, Role.OFFICE, () -> drafts.take(draft, step));
    }

    private List<ReportLine> lines(String code, String kind) {
        LineSource source = sources.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
        return as(office, Role.OFFICE, () -> source.lines(Map.of("kind", kind), OCTOBER));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }
}
