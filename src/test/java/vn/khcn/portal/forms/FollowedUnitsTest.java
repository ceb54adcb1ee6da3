package vn.khcn.portal.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.people.NewUnit;
import vn.khcn.portal.people.Reorganisation;
import vn.khcn.portal.people.ReorganisationService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A form that was published before a reorganisation asks the unit that follows, or says what to do. */
@PortalTest
class FollowedUnitsTest {
    private static final String FORM = """
            {"code": "B9", "title": "Kinh phí", "rowsTitle": "Chỉ tiêu", "periods": ["MONTH"],
             "columns": [{"key": "a", "title": "Số tiền", "rule": "entered"}],
             "rows": [{"key": "r1", "title": "Mua sắm", "owners": ["TDC"]},
                      {"key": "r2", "title": "Sửa chữa", "owners": ["QLKH"]}]}
            """;
    @Autowired
    FormService forms;
    @Autowired
    RoundService rounds;
    @Autowired
    FormTable table;
    @Autowired
    ReorganisationService reorganisations;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;
    private long form;

    @BeforeEach
    void found() {
        clock.setDay(TestClock.START);
        office = offices.found();
        form = CurrentActor.callAs(office.actor(Role.OFFICE), () -> {
            long id = forms.importFile(FORM);
            forms.publish(id);
            return id;
        });
    }

    @Test
    void theRowsOfAnEndedUnitGoToTheOneThatFollows() {
        UnitOption next = reorganised("QLTC").getFirst();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(rounds.owners(form)).containsExactlyInAnyOrder(next, office.unit("QLKH"));
            RoundDetails asked = rounds.details(open(next));
            assertThat(asked.form().row("r1").orElseThrow().owners()).containsExactly("QLTC");
            assertThat(asked.sheets()).singleElement().satisfies(s -> assertThat(s.toFill()).isEqualTo(1));
            assertThat(forms.draft(form).owners()).as("the form stays as it was published").contains("TDC");
        });
    }

    @Test
    void whereSeveralFollowItIsSaidWhatToDo() {
        UnitOption next = reorganised("TC", "DL").getFirst();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThatThrownBy(() -> open(next))
                .isInstanceOf(BusinessRule.class).hasMessageContaining("forms.rule.unitEnded")
                .hasMessageContaining("Mua sắm"));
    }

    @Test
    void anEndedUnitThatNobodyAskedKeepsItsName() {
        reorganised("QLTC");
        CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> assertThat(table.table(Map.of("form", "B9"),
                        FigureContext.atCutOff(Period.month(2023, 10), PeriodCalendar.ADMINISTRATIVE)).missing())
                        .extracting(ReportTable.Missing::owner)
                        .containsExactlyInAnyOrder(office.unit("TDC").name(), office.unit("QLKH").name()));
    }

    private long open(UnitOption unit) {
        return rounds.open(new OpenRound("Biểu kinh phí", "", form, List.of(), Period.month(2023, 10),
                TestClock.START, Set.of(unit.id()), null));
    }

    private List<UnitOption> reorganised(String... codes) {
        List<NewUnit> next = List.of(codes).stream().map(c -> new NewUnit(null, c, "Phòng " + c, c, "")).toList();
        return CurrentActor.callAs(Actor.portal(office.department().id()),
                () -> reorganisations.carryOut(new Reorganisation(TestClock.START,
                        List.of(office.unit("TDC").id()), next, Map.of(), Map.of()), n -> {}));
    }
}
