package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.check.Checked;
import vn.khcn.portal.reporting.check.Checks;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.compile.OfficeCopies;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.template.PublishedOutline;
import vn.khcn.portal.reporting.template.RegimeService;

/** Compiles a report: reads everything in one transaction that sees one state of the records, then keeps the draft. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class CompileService {
    private final Reports reports;
    private final ReportDrafts drafts;
    private final CompileDesk desk;
    private final RegimeService regimes;
    private final ApprovalService approval;
    private final BusinessClock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final ApplicationEventPublisher events;

    CompileService(Reports reports, ReportDrafts drafts, CompileDesk desk, RegimeService regimes,
            ApprovalService approval, BusinessClock clock, PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.drafts = drafts;
        this.desk = desk;
        this.regimes = regimes;
        this.approval = approval;
        this.clock = clock;
        this.events = events;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        writing = new TransactionTemplate(transactions);
    }

    private record Compiled(PublishedOutline outline, OfficialDocument document, OfficeCopies copies, ReadParts parts,
            int findings) {}

    /**
     * Compiles the next draft of an open report by the newest published outline.
     *
     * @throws BusinessRule if the report is under review or issued
     */
    @PreAuthorize("hasRole('OFFICE')")
    public DraftSummary compile(long id, Progress progress) {
        Compiled compiled = read(id, report -> regimes.outline(report.regimeId()), progress);
        return keep(id, compiled,
                report -> drafts.save(new ReportDraft(id, report.draftNumber() + 1, compiled.outline().id())));
    }

    /** The same with nobody watching. */
    @PreAuthorize("hasRole('OFFICE')")
    public DraftSummary compile(long id) {
        return compile(id, Progress.SILENT);
    }

    /** Compiles the newest draft once more in its place, after an edit of the office: no new number, the same outline. */
    @PreAuthorize("hasRole('OFFICE')")
    public DraftSummary refresh(long id) {
        Compiled compiled = read(id, report -> regimes.version(newest(report).templateVersionId()), Progress.SILENT);
        return keep(id, compiled, this::newest);
    }

    /** Units whose entries were handed in, taken back or changed since the newest draft read them, by their short names. */
    @PreAuthorize("hasAnyRole('OFFICE', 'REGISTRY', 'DIRECTOR', 'DEPUTY')")
    @Transactional(readOnly = true)
    public List<String> changedSince(long id) {
        return reports.findById(id)
                .flatMap(report -> drafts.findByReportIdAndNumber(id, report.draftNumber())
                        .flatMap(ReportDraft::readParts).map(read -> desk.names(read.otherIn(desk.parts(report)))))
                .orElse(List.of());
    }

    /** How an outline under work would print for a period; nothing is kept. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public OfficialDocument preview(Outline outline, Period period, PeriodCalendar calendar) {
        return Objects.requireNonNull(reading.execute(status -> {
            status.setRollbackOnly();
            return desk.compile(outline, period, calendar);
        }));
    }

    private Compiled read(long id, Function<Report, PublishedOutline> by, Progress progress) {
        return Objects.requireNonNull(reading.execute(status -> {
            // A source that fails leaves a hole; its failure must not turn the end of this reading into an error.
            status.setRollbackOnly();
            Report report = open(reports.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone")));
            PublishedOutline outline = by.apply(report);
            OfficeCopies copies = desk.copies(report);
            OfficialDocument document = desk.compile(report, outline.outline(), copies, progress);
            int findings = (int) Checks
                    .find(new Checked(document, report.period(), desk.context(report).asOf(), copies.behind()))
                    .stream().filter(Finding::open).count();
            return new Compiled(outline, document, copies, desk.parts(report), findings);
        }));
    }

    private DraftSummary keep(long id, Compiled compiled, Function<Report, ReportDraft> into) {
        return Objects.requireNonNull(writing.execute(status -> {
            Report report = open(reports.lock(id).orElseThrow());
            Actor actor = CurrentActor.get();
            ReportDraft draft = into.apply(report);
            draft.compiled(Trees.write(compiled.document()), compiled.copies().behind(), compiled.parts(), clock.now(),
                    actor.name());
            desk.sourcesSaid(report, compiled.copies());
            report.compiled(draft.number(), actor.accountId(), compiled.findings());
            reports.saveAndFlush(report);
            events.publishEvent(new ReportCompiled(actor.departmentId(), id, draft.number()));
            return draft.summary();
        }));
    }

    private ReportDraft newest(Report report) {
        return drafts.findByReportIdAndNumber(report.id(), report.draftNumber())
                .orElseThrow(() -> BusinessRule.broken("reporting.rule.noDraft"));
    }

    private Report open(Report report) {
        if (!approval.state(ReviewService.subject(report.id())).isOpen()) {
            throw BusinessRule.broken("reporting.rule.notOpen");
        }
        return report;
    }
}
