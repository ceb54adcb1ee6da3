package vn.khcn.portal.bench;

import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeService;

/** The report of October 2023: compiled from the demo's records and printed, again and again. */
final class ReportBenchmark {
    private static final Period OCTOBER = Period.month(2023, 10);
    private static final int LIMIT = 300;
    private final BenchPortal portal;

    ReportBenchmark(BenchPortal portal) {
        this.portal = portal;
    }

    void run() throws Exception {
        Actor office = office();
        ReportService reports = portal.bean(ReportService.class);
        CompileService compile = portal.bean(CompileService.class);
        PressService press = portal.bean(PressService.class);
        long report = CurrentActor.callAs(office, () -> {
            BoardService board = portal.bean(BoardService.class);
            board.board(OCTOBER).stream().filter(r -> r.state() == ApprovalState.SUBMITTED).map(BoardRow::unitId)
                    .forEach(unit -> board.accept(unit, OCTOBER));
            return reports.open(portal.bean(RegimeService.class).list().getFirst().id(), OCTOBER);
        });
        Timing.warm("report of October: compiled and printed as PDF", LIMIT, () -> CurrentActor.callAs(office, () -> {
            compile.compile(report, Progress.SILENT);
            return press.pdf(reports.tree(report, 0).orElseThrow());
        }));
        OfficialDocument tree = CurrentActor.callAs(office, () -> reports.tree(report, 0).orElseThrow());
        Timing.warm("report of October: compiled", 0,
                () -> CurrentActor.callAs(office, () -> compile.compile(report, Progress.SILENT)));
        Timing.warm("report of October: printed as PDF", 0, () -> press.pdf(tree));
        Timing.warm("report of October: printed as Word file", 0, () -> press.docx(tree));
    }

    private Actor office() {
        long department = CurrentActor.callAs(Actor.portal(1),
                () -> portal.bean(PeopleService.class).findDepartment("BG").orElseThrow().id());
        AccountOption account = CurrentActor.callAs(Actor.portal(department),
                () -> portal.bean(StaffService.class).accountsWith(Role.OFFICE).getFirst());
        return new Actor(department, account.id(), account.name(), account.unitId(), account.roles());
    }
}
