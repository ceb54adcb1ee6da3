package vn.khcn.portal.documents.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.documents.BookLine;
import vn.khcn.portal.documents.DocumentsDesk;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundFilter;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundFilter;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.legal.DraftStepKind;
import vn.khcn.portal.documents.legal.LegalDraftForm;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.documents.legal.TakeStep;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DateField;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DocumentScreensTest extends SpringBrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    @Autowired
    DocumentsDesk desk;
    @Autowired
    OutboundService outbound;
    @Autowired
    InboundService inbound;
    @Autowired
    LegalDraftService drafts;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    private void as(Role role, Runnable work) {
        CurrentActor.runAs(office.actor(role), work);
    }

    @Test
    void theRegistryRegistersPaperDocumentsOneAfterTheOther() {
        as(Role.REGISTRY, () -> {
            navigate(PaperFormView.class);
            pick("Loại", "Báo cáo");
            pick("Đơn vị soạn thảo", "Chi cục Tiêu chuẩn Đo lường Chất lượng");
            find(IntegerField.class).withCaption("Số").single().setValue(270);
            find(DateField.class).withCaption("Ngày văn bản").single().setValue(DAY);
            find(TextArea.class).withCaption("Trích yếu").single().setValue("Tình hình nhân dân tháng 9");
            press("Vào sổ, nhập tiếp");
            assertThat(find(IntegerField.class).withCaption("Số").single().getValue()).isEqualTo(271);
            assertThat(find(TextArea.class).withCaption("Trích yếu").single().getValue()).isEmpty();
            assertThat(find(Anchor.class).withTextContaining("Báo cáo số 270/BC-KHCN ngày 02/10/2023").all())
                    .hasSize(1);
            find(IntegerField.class).withCaption("Số").single().setValue(270);
            find(TextArea.class).withCaption("Trích yếu").single().setValue("Văn bản khác");
            press("Vào sổ, nhập tiếp");
            assertThat(find(IntegerField.class).withCaption("Số").single().getErrorMessage())
                    .contains("270/BC-KHCN", "Tình hình nhân dân tháng 9");
            assertThat(outbound.count(OutboundFilter.ALL)).isEqualTo(1);
        });
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        as(Role.OFFICE, () -> {
            navigate(OutboundFormView.class);
            press("Lưu");
            assertThat(find(TextArea.class).withCaption("Trích yếu").single().isInvalid()).isTrue();
            assertThat(outbound.count(OutboundFilter.ALL)).isZero();
        });
    }

    @Test
    void aDocumentGoesFromDraftToSentOnItsPage() {
        long id = desk.approved(office, "Kết quả công tác tháng 10");
        as(Role.DIRECTOR, () -> {
            open(id);
            press("Ký");
            assertThat(find(Chip.class).all().getFirst().getText()).isEqualTo("Đã ký, chờ số");
        });
        as(Role.REGISTRY, () -> {
            open(id);
            press("Cấp số");
            ways().setValue("given");
            find(IntegerField.class).single().setValue(287);
            pressLast("Cấp số");
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Báo cáo 287/BC-KHCN");
            press("Phát hành");
            press("Gửi đi");
            assertThat(find(TextArea.class).all().getLast().getValue()).contains("UBND tỉnh");
            press("Ghi");
            assertThat(find(Chip.class).all().getFirst().getText()).isEqualTo("Đã gửi đi");
            press("Đã nhận", 0);
        });
        assertThat(DocumentsDesk.as(office, Role.OFFICE, () -> outbound.details(id)).sendings().getFirst()
                .confirmedOn()).isEqualTo(LocalDate.of(2023, 10, 13));
    }

    @Test
    void aReturnNeedsItsReason() {
        long id = DocumentsDesk.as(office, Role.OFFICE,
                () -> outbound.draft(DocumentsDesk.form(office, "BC", "Báo cáo")).id());
        as(Role.OFFICE, () -> outbound.move(id, ApprovalAction.SUBMIT, null));
        as(Role.DIRECTOR, () -> {
            open(id);
            press("Trả lại");
            pressLast("Trả lại");
            TextArea reason = find(TextArea.class).single();
            assertThat(reason.isInvalid()).isTrue();
            reason.setValue("Thiếu phụ lục");
            pressLast("Trả lại");
            assertThat(find(Chip.class).all().getFirst().getText()).isEqualTo("Bị trả lại");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theNumberBookShowsGapsAndPrintsTenColumns() {
        desk.onPaper(office, "BC", "Một", 2, DAY);
        desk.onPaper(office, "BC", "Hai", 4, DAY.minusDays(3));
        as(Role.REGISTRY, () -> {
            navigate(NumberBookView.class);
            assertThat(find(Chip.class).all()).extracting(Chip::getText).contains("Thiếu 2 số", "1 số lùi ngày");
            Grid<BookLine> grid = find(Grid.class).single();
            assertThat(grid.getColumns()).hasSize(10);
            assertThat(grid.getListDataView().getItemCount()).isEqualTo(4);
        });
    }

    @Test
    void aCitationFillsTheInboundFormAndAnImpossibleDayIsRefused() {
        as(Role.REGISTRY, () -> {
            navigate(InboundFormView.class);
            TextField cited = find(TextField.class).withCaption("Dán câu viện dẫn").single();
            cited.setValue("Công văn số 5203/UBND-TH ngày 31/02/2023 của UBND tỉnh về việc đăng ký");
            press("Đọc vào các ô");
            assertThat(cited.getErrorMessage()).contains("31/02/2023");
            cited.setValue("Công văn số 5203/UBND-TH ngày 11/9/2023 của UBND tỉnh về việc đăng ký nội dung");
            press("Đọc vào các ô");
            assertThat(find(TextField.class).withCaption("Số, ký hiệu").single().getValue()).isEqualTo("5203/UBND-TH");
            press("Lưu");
            assertThat(inbound.list(InboundFilter.ALL, org.springframework.data.domain.PageRequest.of(0, 5)))
                    .singleElement().satisfies(d -> {
                        assertThat(d.form().issuer()).isEqualTo("UBND tỉnh");
                        assertThat(d.form().subject()).isEqualTo("đăng ký nội dung");
                        assertThat(d.kind().code()).isEqualTo("CV");
                    });
        });
    }

    @Test
    void theSameKeyWithAnotherSubjectShowsTheKnownOneAtTheField() {
        as(Role.REGISTRY, () -> {
            inbound.register(new InboundForm("UBND tỉnh", "", "CV", "5203/UBND-TH", DAY, null, "Đăng ký nội dung"));
            navigate(InboundFormView.class);
            find(TextField.class).withCaption("Dán câu viện dẫn").single()
                    .setValue("Công văn số 5203/UBND-TH ngày 02/10/2023 của UBND tỉnh về việc nội dung khác");
            press("Đọc vào các ô");
            press("Lưu");
            assertThat(find(TextField.class).withCaption("Số, ký hiệu").single().getErrorMessage())
                    .contains("Đăng ký nội dung", "nội dung khác");
        });
    }

    @Test
    void everyScreenOpensForWhoMayReadIt() {
        OutboundDetails document = desk.onPaper(office, "QĐ", "Thành lập Hội đồng", 1, DAY);
        long received = DocumentsDesk.as(office, Role.REGISTRY, () -> inbound
                .register(new InboundForm("UBND tỉnh", "", "CV", "1/UBND", DAY, null, "Nội dung")).id());
        long draft = DocumentsDesk.as(office, Role.OFFICE, () -> {
            long begun = drafts
                    .begin(new LegalDraftForm("QĐ", "Quy định quản lý", "UBND tỉnh", office.unit("TDC").id()));
            drafts.take(begun, TakeStep.of(DraftStepKind.DRAFTED, DAY, "").provedByInbound(received));
            return begun;
        });
        for (Role role : List.of(Role.DIRECTOR, Role.SPECIALIST, Role.REGISTRY, Role.OFFICE)) {
            as(role, () -> {
                navigate(OutboundListView.class);
                navigate(InboundListView.class);
                navigate(LegalListView.class);
                navigate(NumberBookView.class);
                open(document.id());
                navigate(InboundDetailsView.class, Map.of("document", Long.toString(received)));
                navigate(LegalDetailsView.class, Map.of("draft", Long.toString(draft)));
                assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Quyết định Quy định quản lý");
            });
        }
        as(Role.OFFICE, () -> {
            navigate(RecipientBookView.class);
            press("Thêm nhóm");
            find(TextField.class).withCaption("Mã").single().setValue("MONTHLY");
            find(TextField.class).withCaption("Tên").single().setValue("Báo cáo tháng");
            find(TextArea.class).single().setValue("Như trên\nLưu: VT, VP");
            press("Lưu");
            assertThat(find(RecipientBookView.class).single().getElement().getTextRecursively())
                    .contains("Như trên; Lưu: VT, VP");
        });
    }

    @Test
    void aDraftMadeByOneIsSubmittedByAnother() {
        as(Role.OFFICE, () -> {
            navigate(OutboundFormView.class);
            pick("Loại", "Tờ trình");
            pick("Đơn vị soạn thảo", "Văn phòng Sở");
            find(TextArea.class).withCaption("Trích yếu").single().setValue("Về việc kiện toàn Hội đồng");
            find(RecipientsField.class).single().setValue("UBND tỉnh");
            press("Lưu");
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Tờ trình …/TTr-KHCN");
        });
    }

    private void open(long id) {
        navigate(OutboundDetailsView.class, Map.of("document", Long.toString(id)));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> ways() {
        return find(RadioButtonGroup.class).single();
    }

    private void press(String text) {
        press(text, 0);
    }

    private void press(String text, int index) {
        test(find(Button.class).withText(text).all().get(index)).click();
    }

    private void pressLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void pick(String label, String wanted) {
        ComboBox box = find(ComboBox.class).withCaption(label).single();
        Object item = box.getListDataView().getItems().filter(i -> switch (i) {
            case KindOption kind -> kind.name().equals(wanted);
            case UnitOption unit -> unit.name().equals(wanted);
            default -> false;
        }).findFirst().orElseThrow();
        box.setValue(item);
        assertThat(UI.getCurrent()).isNotNull();
    }
}
