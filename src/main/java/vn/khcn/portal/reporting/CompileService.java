package vn.khcn.portal.reporting;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.check.Checked;
import vn.khcn.portal.reporting.check.Checks;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
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
        writing = new TransactionTemplate(transactions);
    }

    private record Compiled(PublishedOutline outline, OfficialDocument document, int findings) {}

    /**
     * Compiles the newest draft of an open report by the newest published outline.
     *
     * @throws BusinessRule if the report is under review or issued
     */
    @PreAuthorize("hasRole('OFFICE')")
    public DraftSummary compile(long id, Progress progress) {
        Compiled compiled = Objects.requireNonNull(reading.execute(status -> {
            // A source that fails leaves a hole; its failure must not turn the end of this reading into an error.
            status.setRollbackOnly();
            Report report = open(reports.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone")));
            PublishedOutline outline = regimes.outline(report.regimeId());
            OfficialDocument document = desk.compile(report, outline.outline(), progress);
            int findings = (int) Checks.find(new Checked(document, report.period(), desk.context(report).asOf()))
                    .stream().filter(Finding::open).count();
            return new Compiled(outline, document, findings);
        }));
        return Objects.requireNonNull(writing.execute(status -> keep(id, compiled)));
    }

    private DraftSummary keep(long id, Compiled compiled) {
        Report report = open(reports.lock(id).orElseThrow());
        Actor actor = CurrentActor.get();
        int number = report.compiled(actor.accountId(), compiled.findings());
        reports.saveAndFlush(report);
        DraftSummary draft = drafts.save(new ReportDraft(id, number, compiled.outline().id(),
                Trees.write(compiled.document()), clock.now(), actor.name())).summary();
        events.publishEvent(new ReportCompiled(actor.departmentId(), id, number));
        return draft;
    }

    private Report open(Report report) {
        if (!approval.state(ReviewService.subject(report.id())).isOpen()) {
            throw BusinessRule.broken("reporting.rule.notOpen");
        }
        return report;
    }
}
