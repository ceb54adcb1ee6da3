package vn.khcn.portal.registers.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.defined.DefinitionService;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine's screens open, show what there is and store what is typed. */
@PortalTest
class EngineScreensTest extends SpringBrowserlessTest {
    private static final String DOSSIERS = "quality.importDossiers";
    @Autowired
    RegisterService service;
    @Autowired
    CatalogService catalog;
    @Autowired
    DefinitionService definitions;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void aNumberIsShownWithoutTheColumnsZerosAndTheFormCanBeLeft() {
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            long id = service.create(DOSSIERS, RecordForm.of("number", "1", "receivedOn", LocalDate.of(2023, 10, 2),
                    "goods", "STEEL", "lots", new BigDecimal("80")));
            UI.getCurrent().navigate(RegisterNavigation.edit(DOSSIERS, id));
            assertThat(find(BigDecimalField.class).all()).extracting(f -> String.valueOf(f.getValue())).contains("80");
            test(find(Button.class).withText("Huỷ").single()).click();
            assertThat(find(Button.class).all()).extracting(Button::getText).contains("Sửa").doesNotContain("Huỷ");
        });
    }

    @Test
    void theListOffersWhatAWriterMayDo() {
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            service.create(DOSSIERS, RecordForm.of("number", "1", "receivedOn", LocalDate.of(2023, 10, 2), "goods",
                    "STEEL"));
            UI.getCurrent().navigate("so/" + DOSSIERS);
            assertThat(title()).isEqualTo("Hồ sơ hàng nhập khẩu");
            assertThat(find(Grid.class).single().getSelectionMode()).isEqualTo(Grid.SelectionMode.MULTI);
            assertThat(find(Button.class).all()).extracting(Button::getText).contains("Thêm mới");
        });
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            UI.getCurrent().navigate("so/" + DOSSIERS);
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Thêm mới");
        });
    }

    @Test
    void importAndQuickEntryOpenForWriters() {
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            UI.getCurrent().navigate("so/" + DOSSIERS + "/nhap");
            assertThat(title()).startsWith("Nhập từ Excel");
            catalog.add(CatalogKind.INSTRUMENT, CatalogForm.named("cân"), Set.of());
            catalog.add(CatalogKind.PLACE, CatalogForm.named("huyện Một"), Set.of());
            UI.getCurrent().navigate("so/quality.verifications/nhanh");
            assertThat(title()).startsWith("Nhập nhanh");
            assertThat(find(QuickTable.class).all()).hasSize(1);
        });
    }

    @Test
    void masterDataAreListedAndOpened() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long id = catalog.add(CatalogKind.PLACE, CatalogForm.named("huyện Hiệp Hòa", "Hiệp Hòa"), Set.of()).id();
            UI.getCurrent().navigate("danh-muc");
            assertThat(title()).isEqualTo("Danh mục dùng chung");
            UI.getCurrent().navigate("danh-muc/" + id);
            assertThat(title()).isEqualTo("huyện Hiệp Hòa");
            assertThat(find(Button.class).all()).extracting(Button::getText).contains("Gộp vào mục khác");
        });
    }

    @Test
    void aRegisterIsDescribedOnScreenAndOpens() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate("quan-tri/so-tu-lap/moi");
            test(find(TextField.class).withCaption("Tên sổ").single()).setValue("Trạm phát sóng");
            test(find(TextField.class).withCaption("Một bản ghi gọi là").single()).setValue("Trạm");
            test(find(Button.class).withText("Lưu").single()).click();
            assertThat(definitions.list()).singleElement()
                    .satisfies(d -> assertThat(d.code()).isEqualTo("custom.tramPhatSong"));
            assertThat(title()).isEqualTo("Trạm phát sóng");
            UI.getCurrent().navigate("so/custom.tramPhatSong/moi");
            assertThat(title()).isEqualTo("Thêm mới: Trạm");
        });
    }

    @Test
    void theNextRecordOfAPileTakesOverDayAndChoices() {
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            UI.getCurrent().navigate(RegisterNavigation.create(DOSSIERS));
            test(find(TextField.class).withCaption("Số hồ sơ").single()).setValue("71");
            find(DatePicker.class).withCaption("Ngày tiếp nhận").single().setValue(LocalDate.of(2023, 10, 2));
            chosen("Nhóm sản phẩm", "STEEL");
            test(find(Button.class).withText("Lưu, thêm tiếp").single()).click();
            assertThat(title()).isEqualTo("Thêm mới: Hồ sơ hàng nhập khẩu");
            assertThat(find(TextField.class).withCaption("Số hồ sơ").single().getValue()).isEmpty();
            assertThat(find(DatePicker.class).withCaption("Ngày tiếp nhận").single().getValue())
                    .isEqualTo(LocalDate.of(2023, 10, 2));
            test(find(TextField.class).withCaption("Số hồ sơ").single()).setValue("72");
            test(find(Button.class).withText("Lưu").single()).click();
            assertThat(title()).startsWith("72 ");
        });
    }

    @SuppressWarnings("unchecked")
    private void chosen(String label, String code) {
        find(ComboBox.class).withCaption(label).single().setValue(code);
    }

    private String title() {
        return find(H1.class).all().getLast().getText();
    }
}
