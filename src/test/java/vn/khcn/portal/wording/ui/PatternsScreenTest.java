package vn.khcn.portal.wording.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.wording.PatternService;

import static org.assertj.core.api.Assertions.assertThat;

/** The office rewords a pattern and sees it on real records. */
@PortalTest
class PatternsScreenTest extends SpringBrowserlessTest {
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    @Autowired
    PatternService patterns;
    @Autowired
    RegisterService registers;

    @Test
    void theOfficeSeesThePatternOnRealRecordsAndRewordsIt() {
        var office = offices.found();
        CurrentActor.runAs(Actor.portal(office.department().id()), () -> registers.create("quality.importDossiers",
                RecordForm.of("number", "1/HSNK", "receivedOn", LocalDate.of(2023, 10, 2), "goods", "STEEL")
                        .keptBy(office.unit("TDC").id())));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate("mau-cau/quality.import");
            roundTrip();
            assertThat(preview()).contains("Hàng nhập khẩu: tiếp nhận ", "01 hồ sơ", "thép");
            text().setValue("Nhận {received|unit}.");
            assertThat(preview()).contains("Nhận ", "01 hồ sơ").doesNotContain("Hàng nhập khẩu");
            press("Lưu mẫu câu");
            assertThat(patterns.find("quality.import").orElseThrow().changed()).isTrue();
        });
    }

    @Test
    void theMonthIsTheDepartmentsOwn() {
        var office = offices.found();
        offices.solar(office);
        CurrentActor.runAs(Actor.portal(office.department().id()), () -> registers.create("quality.importDossiers",
                RecordForm.of("number", "2/HSNK", "receivedOn", LocalDate.of(2023, 10, 2), "goods", "STEEL")
                        .keptBy(office.unit("TDC").id())));
        clock.setDay(LocalDate.of(2023, 10, 31));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate("mau-cau/quality.import");
            roundTrip();
            assertThat(find(ComboBox.class).withCaption("Kỳ xem trước").single().getValue())
                    .isEqualTo(Period.month(2023, 10));
            assertThat(preview()).contains("01 hồ sơ");
        });
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void aMistakeIsSaidAtTheSentenceAndNothingIsKept() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate("mau-cau/quality.import");
            roundTrip();
            text().setValue("Nhận {recieved|unit}.");
            assertThat(preview()).contains("Không có số liệu hay trường “recieved”");
            press("Lưu mẫu câu");
            assertThat(text().getErrorMessage()).contains("recieved");
            assertThat(patterns.find("quality.import").orElseThrow().changed()).isFalse();
        });
    }

    @Test
    void everyShippedPatternStandsInTheList() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(PatternsView.class);
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                    .contains("mau-cau/quality.import", "mau-cau/technology.radiation");
        });
    }

    private TextArea text() {
        return find(TextArea.class).withCaption("Câu").single();
    }

    private String preview() {
        return find(PatternPreview.class).single().getElement().getTextRecursively();
    }

    private void press(String label) {
        find(Button.class).withText(label).single().click();
        roundTrip();
    }
}
