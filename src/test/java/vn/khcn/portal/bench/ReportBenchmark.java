package vn.khcn.portal.bench;

import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeService;

/** A report of the demo: compiled from records and printed, again and again. */
final class ReportBenchmark {
    private final BenchPortal portal;
    private final String department;
    private final Period period;
    private final String what;
    private final int limit;

    private ReportBenchmark(BenchPortal portal, String department, Period period, String what, int limit) {
        this.portal = portal;
        this.department = department;
        this.period = period;
        this.what = what;
        this.limit = limit;
    }

    static ReportBenchmark ofOctober(BenchPortal portal) {
        return new ReportBenchmark(portal, "BG", Period.month(2023, 10), "report of October", 300);
    }

    /** Among ten years of all departments of a province. */
    static ReportBenchmark ofNineMonths(BenchPortal portal) {
        return new ReportBenchmark(portal, "BK", Period.parse("2023N9"), "report of nine months", 1_000);
    }

    void run() throws Exception {
        Actor office = office();
        ReportService reports = portal.bean(ReportService.class);
        CompileService compile = portal.bean(CompileService.class);
        PressService press = portal.bean(PressService.class);
        long report = CurrentActor.callAs(office, () -> {
            BoardService board = portal.bean(BoardService.class);
            period.months().forEach(month -> board.board(month).stream()
                    .filter(r -> r.state() == ApprovalState.SUBMITTED).map(BoardRow::unitId)
                    .forEach(unit -> board.accept(unit, month)));
            return reports.open(portal.bean(RegimeService.class).list().stream()
                    .filter(r -> r.periodKind() == period.kind()).findFirst().orElseThrow().id(), period);
        });
        CurrentActor.runAs(office, () -> compile.compile(report, Progress.SILENT));
        OfficialDocument tree = CurrentActor.callAs(office, () -> reports.tree(report, 0).orElseThrow());
        Timing.warm(what + ": compiled", 0,
                () -> CurrentActor.callAs(office, () -> compile.compile(report, Progress.SILENT)));
        Timing.warm(what + ": printed as PDF", 0, () -> press.pdf(tree));
        Timing.warm(what + ": printed as Word file", 0, () -> press.docx(tree));
        // Last: by now the parts are as warm as on a server that runs for an hour.
        Timing.warm(what + ": compiled and printed as PDF", limit, () -> CurrentActor.callAs(office, () -> {
            compile.compile(report, Progress.SILENT);
            return press.pdf(reports.tree(report, 0).orElseThrow());
        }));
    }

    private Actor office() {
        long id = portal.named(department);
        AccountOption account = CurrentActor.callAs(Actor.portal(id),
                () -> portal.bean(StaffService.class).accountsWith(Role.OFFICE).getFirst());
        return new Actor(id, account.id(), account.name(), account.unitId(), account.roles());
    }
}
