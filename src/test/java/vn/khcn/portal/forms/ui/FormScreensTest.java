package vn.khcn.portal.forms.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.forms.FormService;
import vn.khcn.portal.forms.OpenRound;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens of number forms, from both sides. */
@PortalTest
class FormScreensTest extends SpringBrowserlessTest {
    private static final String FORM = """
            {"code": "B9", "title": "Kinh phí", "rowsTitle": "Chỉ tiêu", "periods": ["MONTH"],
             "columns": [{"key": "a", "title": "Số tiền", "rule": "entered"}],
             "rows": [{"key": "r1", "title": "Mua sắm", "owners": ["QLKH"]}, {"key": "r2", "title": "Sửa chữa", "owners": ["QLKH"]},
                      {"key": "t", "kind": "TOTAL", "title": "Cộng"}]}
            """;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    @Autowired
    FormService forms;
    @Autowired
    PeriodService periods;
    @Autowired
    RoundService rounds;
    @Autowired
    SheetService sheets;
    private TestOffice.Office office;

    @BeforeEach
    void setUp() {
        clock.setDay(TestClock.START);
        office = offices.found();
    }

    private long form() {
        return CurrentActor.callAs(office.actor(Role.OFFICE), () -> {
            long id = forms.importFile(FORM);
            forms.publish(id);
            return id;
        });
    }

    private long round(long form) {
        return CurrentActor.callAs(office.actor(Role.OFFICE), () -> rounds.open(new OpenRound("Biểu kinh phí", "", form,
                List.of(), Period.month(2023, 10), TestClock.START, Set.of(office.unit("QLKH").id()), null)));
    }

    private String shown(Class<? extends Component> view) {
        return find(view).single().getElement().getTextRecursively();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(FormScreensTest::all));
    }

    @Test
    void theUnitFindsItsSheetAndTheCellsItMayTypeInto() {
        round(form());
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"), () -> {
            navigate(RoundListView.class);
            assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Biểu kinh phí");
            long sheet = sheets.mine().getFirst().sheet().id();
            sheets.put(sheet, "r1", "a", "12,5", -1);
            UI.getCurrent().navigate(FormsNavigation.sheet(sheet));
            FormGrid grid = find(FormGrid.class).single();
            assertThat(all(grid.getElement()).filter(e -> !e.isTextNode() && e.getTag().equals("input"))).hasSize(2);
            assertThat(grid.getElement().getTextRecursively()).contains("Cộng").contains("12,5");
            assertThat(find(Button.class).all()).extracting(Button::getText).as("the head hands in")
                    .doesNotContain("Gửi Văn phòng");
        });
    }

    @Test
    void theOfficeSeesWhoIsMissingAndRemindsFromItsBoard() {
        long round = round(form());
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate(FormsNavigation.round(round));
            assertThat(shown(RoundView.class)).contains("0/1 đơn vị đã gửi", office.unit("QLKH").name(), "Chưa gửi");
            find(Button.class).all().stream().filter(b -> b.getText().equals("Nhắc đơn vị chưa gửi")).findFirst()
                    .orElseThrow().click();
            assertThat(rounds.details(round).sheets().getFirst().remindedAt()).isNotNull();
        });
    }

    @Test
    void theEditorShowsTheFormAndKeepsAnAddedRow() {
        long form = form();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate(FormsNavigation.form(form));
            assertThat(shown(FormView.class)).contains("Mua sắm", "Cột: Số tiền");
            find(Button.class).all().stream().filter(b -> b.getText().equals("Thêm dòng")).findFirst().orElseThrow()
                    .click();
            FormDefinition changed = forms.draft(form);
            assertThat(changed.rows()).hasSize(4);
            assertThat(changed.rule(changed.rows().getLast(), changed.columns().getFirst()))
                    .isInstanceOf(CellRule.Entered.class);
            assertThat(forms.list().getFirst().unpublished()).isTrue();
        });
    }

    @Test
    void aNewFormAndItsPeriodFollowTheDepartmentsMonths() {
        offices.solar(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(FormListView.class);
            press("Tạo biểu");
            find(TextField.class).withCaption("Mã biểu").single().setValue("B10");
            find(TextField.class).withCaption("Tên biểu").single().setValue("Biểu mới");
            find(Button.class).withText("Tạo biểu").all().getLast().click();
            assertThat(forms.list()).singleElement()
                    .satisfies(f -> assertThat(forms.draft(f.id()).calendar()).isEqualTo(PeriodCalendar.SOLAR));
            assertThat(PeriodChoice.lastEnded(periods, Set.of(PeriodKind.MONTH), LocalDate.of(2023, 10, 16)))
                    .as("October is not over on the 16th").isEqualTo(Period.month(2023, 9));
        });
    }

    private void press(String label) {
        find(Button.class).withText(label).single().click();
        roundTrip();
    }

    @Test
    void columnsOfAQuestionAreReadLineByLine() {
        assertThat(RoundDialogs.asked("Nội dung\n# Số lượng\n\n")).containsExactly(
                new OpenRound.AskedColumn("Nội dung", false), new OpenRound.AskedColumn("Số lượng", true));
    }
}
