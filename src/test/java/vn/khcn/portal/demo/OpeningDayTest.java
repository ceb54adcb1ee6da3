package vn.khcn.portal.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.PlanLine;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.DelegationService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo shows on its first day, before anybody has touched it. */
class OpeningDayTest {
    private static final Period OCTOBER = Period.month(2023, 10);
    private static ToldDemo demo;

    @BeforeAll
    static void start() {
        demo = ToldDemo.upTo(ToldDemo.OPENING, "opening");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void theMonthIsOpenFromTheFifthToTheSeventeenthAndCutsOffOnTheFourteenth() {
        PeriodWindow window = demo.in("bacgiang", () -> demo.bean(PeriodService.class).window(OCTOBER));
        assertThat(demo.bean(BusinessClock.class).today()).isEqualTo("2023-10-13");
        assertThat(demo.in("bacgiang", () -> demo.bean(PeriodService.class).current())).isEqualTo(OCTOBER);
        assertThat(window.opens()).isEqualTo("2023-10-05");
        assertThat(window.cutOff()).isEqualTo("2023-10-14");
        assertThat(window.closes()).isEqualTo("2023-10-17");
        assertThat(window.deadline()).isEqualTo("2023-10-18");
    }

    @Test
    void fourUnitsHaveHandedInAndThreeAreStillToDoSo() {
        Map<String, ApprovalState> states = board(OCTOBER);
        assertThat(states).containsEntry("TTRA", ApprovalState.SUBMITTED).containsEntry("QLKH", ApprovalState.SUBMITTED)
                .containsEntry("QLCS", ApprovalState.SUBMITTED).containsEntry("QLCN", ApprovalState.SUBMITTED)
                .containsEntry("TTUD", ApprovalState.DRAFT).containsEntry("TDC", ApprovalState.DRAFT)
                .containsEntry("VP", ApprovalState.DRAFT);
        assertThat(board(OCTOBER.previous()).values()).hasSize(7).containsOnly(ApprovalState.ACCEPTED);
    }

    @Test
    void whatTheUnitsWroteStandsUnderTheirOwnNames() {
        List<EntryDetails> rows = demo.as("truongphong.qlkh",
                () -> demo.bean(PartService.class).entries(demo.unit("QLKH").id(), OCTOBER));
        assertThat(rows).hasSize(18).allMatch(EntryDetails::reviewed).noneMatch(EntryDetails::unread);
        assertThat(rows.getFirst().writtenBy()).isEqualTo("Chuyên viên Phòng Quản lý khoa học");
        assertThat(rows.getFirst().reviewedBy()).isEqualTo("Trưởng phòng Quản lý khoa học");
    }

    @Test
    void lastMonthsPlansAreAnsweredButForThoseLeftToAPerson() {
        assertThat(plans("QLKH")).isNotEmpty().noneMatch(PlanLine::waits);
        assertThat(plans("TDC").stream().filter(PlanLine::waits)).hasSize(4);
        assertThat(plans("VP").stream().filter(PlanLine::waits)).hasSize(2);
    }

    @Test
    void theFiguresOfTheMonthAreCountedFromRows() {
        assertThat(figure("ind.period?code=TN.MAU")).isEqualTo("40");
        assertThat(figure("ind.period?by=than&code=TN.MAU")).isEqualTo("27");
        assertThat(figure("ind.period?by=đồ chơi trẻ em&code=TN.MAU")).isEqualTo("13");
        assertThat(figure("ind.cumulative?code=TN.MAU")).isEqualTo("542");
        assertThat(figure("ind.percent?code=TN.MAU")).isEqualTo("77,4");
        assertThat(figure("ind.period?code=KD.PTD")).isEqualTo("713");
        assertThat(figure("ind.cumulative?code=KD.PTD")).isEqualTo("6.751");
        assertThat(figure("ind.percent?code=KD.PTD")).isEqualTo("67,51");
        assertThat(figure("ind.period?code=NK.TN")).isEqualTo("20");
        assertThat(figure("ind.cumulative?code=NK.TN")).isEqualTo("234");
        assertThat(figure("ind.period?code=NK.TD")).isEqualTo("15");
        assertThat(figure("ind.cumulative?code=NK.TD")).isEqualTo("202");
    }

    @Test
    void theDocumentsOfTheMonthAreListedByKind() {
        assertThat(Stream.of("BC", "KH", "QĐ", "TTr,CV")
                .map(kind -> figure("documents.issued?inReport=true&kind=" + kind)))
                .containsExactly("24", "11", "18", "18");
    }

    @Test
    void theOtherDepartmentHasItsOwnPeopleUnitsAndNothingOfTheFirst() {
        List<AccountOption> accounts = demo.in("backan", () -> demo.bean(StaffService.class).accounts());
        assertThat(accounts).hasSize(13).allMatch(a -> a.username().endsWith(".bk"))
                .allMatch(a -> a.email().endsWith("@backan.example"));
        assertThat(demo.in("backan", () -> demo.bean(TopicService.class).all())).hasSize(50);
        assertThat(demo.in("backan", () -> demo.bean(BoardService.class).board(OCTOBER))).allMatch(BoardRow::silent);
        assertThat(demo.in("bacgiang", () -> demo.bean(StaffService.class).accounts())).hasSize(21)
                .noneMatch(a -> a.username().endsWith(".bk"));
    }

    @Test
    void everyAccountHoldsItsOfficeAndOnlyThoseWithAuthoritySign() {
        assertThat(demo.in("bacgiang", () -> demo.bean(StaffService.class).signers())).extracting("code")
                .containsExactly("GD", "PGD", "CVP", "PCVP", "CTT");
        assertThat(demo.in("bacgiang", () -> demo.bean(StaffService.class).signers()))
                .allMatch(o -> o.holders().size() == 1);
        assertThat(demo.in("bacgiang", () -> demo.bean(DelegationService.class).delegations())).hasSize(1);
        assertThat(demo.bean(DemoAccounts.class).samples()).hasSize(34);
    }

    private static Map<String, ApprovalState> board(Period period) {
        Map<Long, String> codes = demo.in("bacgiang", () -> demo.bean(PeopleService.class).units()).stream()
                .collect(Collectors.toMap(UnitOption::id, UnitOption::code));
        return demo.as("vanphong", () -> demo.bean(BoardService.class).board(period)).stream()
                .collect(Collectors.toMap(r -> Objects.requireNonNull(codes.get(r.unitId())), BoardRow::state));
    }

    private static List<PlanLine> plans(String unit) {
        return demo.in("bacgiang", () -> demo.bean(PlanService.class).lines(demo.unit(unit).id(), OCTOBER));
    }

    private static String figure(String key) {
        FigureContext context = FigureContext.atCutOff(OCTOBER, PeriodCalendar.ADMINISTRATIVE);
        return demo.in("bacgiang", () -> demo.bean(Figures.class).open(context).evaluate(FigureKey.parse(key))
                .orElseThrow().value().printed());
    }
}
