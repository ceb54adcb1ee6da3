package vn.khcn.portal.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.MeetingDesk;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.people.SupervisionService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;

/**
 * A department on 20/5/2024 with something of everything leaders look at: two late tasks and a late directive of TDC, a
 * late directive of QLKH, a planned indicator of either, money of two sources; the deputy looks after TDC.
 */
@TestComponent
public class HomeDesk {
    public static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private final MeetingDesk meetings;
    private final TaskDesk tasks;
    private final IndicatorService indicators;
    private final FactService facts;
    private final RegisterService registers;
    private final SupervisionService supervisions;
    private int assigned;

    HomeDesk(MeetingDesk meetings, TaskDesk tasks, IndicatorService indicators, FactService facts,
            RegisterService registers, SupervisionService supervisions) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.indicators = indicators;
        this.facts = facts;
        this.registers = registers;
        this.supervisions = supervisions;
    }

    public Desk found() {
        Desk desk = meetings.found();
        long meeting = meetings.call(desk, "2024-05-04");
        meetings.directive(desk, meeting, "TDC", "Việc của TĐC", "2024-05-17");
        meetings.directive(desk, meeting, "QLKH", "Việc của QLKH", "2024-05-17");
        meetings.directive(desk, meeting, "QLKH", "Việc còn hạn", "2024-05-31");
        meetings.issued(desk, meeting, "2024-05-06");
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), () -> {
            late(desk, 2);
            indicator(desk, "A.TDC", "TDC", 100, 20);
            indicator(desk, "B.QLKH", "QLKH", 50, 40);
            money(desk, "SCIENCE", 8_000, 2_000);
            money(desk, "INVESTMENT", 2_000, 500);
            supervisions.assign(desk.deputy().id(), Set.of(desk.unit("TDC").id()), LocalDate.of(2024, 1, 1));
        });
        return desk;
    }

    /** More tasks of TDC that are late. */
    public void late(Desk desk, int count) {
        for (int i = 0; i < count; i++) {
            tasks.assign(desk.office(), ++assigned + "/UBND-KGVX", "2024-04-02", "2024-05-10");
        }
    }

    /** A meeting more, with one late directive. */
    public void ledBy(Desk desk, Lead lead, String text) {
        long meeting = meetings.call(desk, "2024-04-08");
        meetings.directive(desk, meeting, lead, text, "2024-05-03");
        meetings.issued(desk, meeting, "2024-04-09");
    }

    private void indicator(Desk desk, String code, String unit, int plan, int reached) {
        long id = indicators.define(new IndicatorDefinition(code, "Chỉ tiêu " + code, "mẫu", Measure.FLOW, 0, 1, "",
                desk.unit(unit).id(), null, null));
        indicators.plan(id, 2024, BigDecimal.valueOf(plan), "");
        facts.record(id, new FactEntry(LocalDate.of(2024, 3, 4), BigDecimal.valueOf(reached), "", "", "", ""));
        facts.record(id, new FactEntry(LocalDate.of(2023, 3, 4), BigDecimal.valueOf(7), "", "", "", ""));
    }

    private void money(Desk desk, String source, int allocated, int paid) {
        registers.create("office.allocations", RecordForm.of("name", "Dự toán " + source, "forYear", "2024", "source",
                source, "kind", "INITIAL", "allocatedOn", LocalDate.of(2024, 1, 8), "decision", "03/QĐ-KHCN", "amount",
                BigDecimal.valueOf(allocated).movePointRight(6)).keptBy(desk.unit("VP").id()));
        registers.create("office.disbursements", RecordForm.of("name", "Chi " + source, "forYear", "2024", "source",
                source, "paidOn", LocalDate.of(2024, 3, 29), "amount", BigDecimal.valueOf(paid).movePointRight(6))
                .keptBy(desk.unit("VP").id()));
    }
}
