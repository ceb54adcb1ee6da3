package vn.khcn.portal.people.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.ui.ReorganisationDraft.What;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReorganisationScreensTest extends SpringBrowserlessTest {
    @Autowired
    PeopleService people;
    @Autowired
    AccountService accounts;
    @Autowired
    RegisterDesk registers;
    @Autowired
    TestClock clock;
    @Autowired
    TestOffice offices;
    private TestOffice.Office office;

    @BeforeEach
    void found() {
        clock.setDay(TestClock.START);
        office = offices.found();
        CurrentActor.runAs(Actor.portal(office.department().id()),
                () -> registers.record("quality.importDossiers", office.unit("TDC").id(), "number", "1", "receivedOn",
                        LocalDate.of(2023, 10, 2), "goods", "STEEL"));
    }

    @Test
    void aMergerIsLedFromTheUnitsToWhatMoves() {
        administrator(() -> {
            navigate(ReorganisationView.class);
            press("Tiếp tục");
            assertThat(units().isInvalid()).isTrue();
            kind(What.MERGE);
            units().setValue(Set.of(office.unit("TDC"), office.unit("QLKH")));
            press("Tiếp tục");
            press("Tiếp tục");
            assertThat(field("Tên đơn vị").isInvalid() || field("Mã").isInvalid()).isTrue();
            field("Tên đơn vị").setValue("Phòng Khoa học và Tiêu chuẩn");
            field("Mã").setValue("KHTC");
            press("Tiếp tục");
            assertThat(find(Details.class).all()).extracting(d -> d.getElement().getTextRecursively())
                    .anyMatch(text -> text.contains("Hồ sơ hàng nhập khẩu") && text.contains("1 mục"));
            press("Thực hiện sắp xếp");
            ConfirmDialog question = find(ConfirmDialog.class).single();
            ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
            await(() -> find(ProgressBar.class).all().isEmpty());
            assertThat(people.units()).extracting(UnitOption::code).containsExactly("VP", "KHTC");
        });
    }

    @Test
    void aSplitAsksForEachKindWhereItGoes() {
        administrator(() -> {
            navigate(ReorganisationView.class);
            kind(What.SPLIT);
            units().setValue(Set.of(office.unit("TDC")));
            press("Tiếp tục");
            field("Tên đơn vị").setValue("Trung tâm Đo lường");
            field("Mã").setValue("TTDL");
            press("Tiếp tục");
            assertThat(find(ComboBox.class).all()).isNotEmpty();
            Details kind = find(Details.class).all().getFirst();
            kind.setOpened(true);
            assertThat(find(ListItem.class).all()).extracting(i -> i.getElement().getTextRecursively())
                    .anyMatch(text -> text.startsWith("1 – thép"));
        });
    }

    @Test
    void allWorkOfSomebodyIsHandedOverOnOnePage() {
        AccountOption leaving = account("Người nghỉ");
        AccountOption successor = account("Người nhận");
        administrator(() -> {
            UI.getCurrent().navigate(PeopleNavigation.handOver(leaving.id()));
            press("Bàn giao");
            assertThat(successors().isInvalid()).isTrue();
            successors().setValue(successors().getGenericDataView().getItems()
                    .filter(a -> a.id() == successor.id()).findFirst().orElseThrow());
            press("Bàn giao");
            ConfirmDialog question = find(ConfirmDialog.class).single();
            ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
            assertThat(accounts.account(leaving.id()).validTo()).isEqualTo(TestClock.START);
        });
    }

    private static void await(BooleanSupplier reached) {
        for (int i = 0; i < 2400 && !reached.getAsBoolean(); i++) {
            LockSupport.parkNanos(25_000_000);
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }

    private AccountOption account(String name) {
        return CurrentActor.callAs(Actor.portal(office.department().id()), () -> people.addAccount(
                new AccountForm("b" + System.nanoTime(), name, "", office.unit("TDC").id(), null,
                        Set.of(Role.SPECIALIST)),
                "x", false, LocalDate.of(2020, 1, 1)));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<UnitOption> units() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private void kind(What what) {
        find(RadioButtonGroup.class).single().setValue(what);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AccountOption> successors() {
        return find(ComboBox.class).withCaption("Người nhận").single();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).all().getLast();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private void administrator(Runnable work) {
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), work);
    }
}
