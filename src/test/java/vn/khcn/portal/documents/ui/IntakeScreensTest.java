package vn.khcn.portal.documents.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.documents.DocumentsDesk;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundFilter;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.legal.LegalChange;
import vn.khcn.portal.documents.legal.LegalDraftDetails;
import vn.khcn.portal.documents.legal.LegalDraftForm;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.BulkChoice;
import vn.khcn.portal.shell.component.ChipTabs;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of drafts and documents are pasted, looked at and stored; several drafts are changed at once. */
@PortalTest
class IntakeScreensTest extends SpringBrowserlessTest {
    @Autowired
    DocumentsDesk desk;
    @Autowired
    LegalDraftService drafts;
    @Autowired
    InboundService inbound;
    @Autowired
    OutboundService outbound;
    private Office office;

    @BeforeEach
    void found() {
        office = desk.found();
    }

    @Test
    void draftsArePastedLookedAtAndStored() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(LegalImportView.class);
            look("Loại\tTên văn bản\tCơ quan ban hành\tĐơn vị chủ trì soạn thảo\n"
                    + "Quyết định\tQuy chế quản lý nhiệm vụ\tUBND tỉnh\tVăn phòng Sở\n"
                    + "Sổ tay\tSai loại\tUBND tỉnh\tVăn phòng Sở\n");
            assertThat(find(ChipTabs.class).single().getElement().getTextRecursively()).contains("Tất cả 2", "Mới 1",
                    "Không nhận 1");
            store(1);
            assertThat(drafts.find("")).extracting(d -> d.form().title()).containsExactly("Quy chế quản lý nhiệm vụ");
        });
    }

    @Test
    void documentsOfOthersAndOurOwnArePastedToo() {
        CurrentActor.runAs(office.actor(Role.REGISTRY), () -> {
            navigate(InboundImportView.class);
            look("Loại\tSố, ký hiệu\tNgày ban hành\tCơ quan ban hành\tTrích yếu\n"
                    + "Công văn\t5203/UBND-TH\t11/9/2023\tUBND tỉnh\tVề việc rà soát\n");
            store(1);
            assertThat(inbound.count(InboundFilter.ALL)).isEqualTo(1);
            navigate(IssuedImportView.class);
            look("Loại\tSố, ký hiệu\tNgày ban hành\tTrích yếu\tĐơn vị soạn thảo\n"
                    + "Báo cáo\t270/BC-KHCN\t2/10/2022\tTình hình năm trước\tVăn phòng Sở\n");
            store(1);
            assertThat(outbound.find("270/BC-KHCN")).hasSize(1);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalDraftsGetAnotherAuthority() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long one = begin("Một");
            long two = begin("Hai");
            navigate(LegalListView.class);
            Grid<LegalDraftDetails> list = find(Grid.class).single();
            list.asMultiSelect().select(drafts.details(one), drafts.details(two));
            press("Sửa cùng lúc");
            Select<BulkChoice<LegalChange>> what = find(Select.class).withCaption("Thay đổi").single();
            what.setValue(what.getListDataView().getItems().filter(c -> c.key().equals("authority")).findFirst()
                    .orElseThrow());
            find(TextField.class).withCaption("Cơ quan ban hành").single().setValue("HĐND tỉnh");
            press("Xem trước");
            press("Sửa 2 bản ghi");
            await(() -> find(ProgressBar.class).all().isEmpty());
            assertThat(drafts.find("")).extracting(d -> d.form().authority()).containsOnly("HĐND tỉnh").hasSize(2);
        });
    }

    private long begin(String title) {
        return drafts.begin(new LegalDraftForm("QĐ", title, "UBND tỉnh", office.unit("VP").id()));
    }

    private void look(String block) {
        find(TextArea.class).single().setValue(block);
        press("Xem trước");
        await(() -> find(ProgressBar.class).all().isEmpty());
        assertThat(find(Grid.class).all()).hasSize(1);
    }

    private void store(int rows) {
        press("Ghi " + rows + " dòng vào sổ");
        await(() -> find(ProgressBar.class).all().isEmpty());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).doesNotContain("import");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private static void await(BooleanSupplier reached) {
        for (int i = 0; i < 2400 && !reached.getAsBoolean(); i++) {
            LockSupport.parkNanos(25_000_000);
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
