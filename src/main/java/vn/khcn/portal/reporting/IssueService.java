package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.compile.FigureRecount;
import vn.khcn.portal.reporting.issue.Chain;
import vn.khcn.portal.reporting.issue.Freeze;

/** The registry's work on an approved report: number and date, then issue, which freezes it for ever. */
@Service
@Transactional
public class IssueService {
    private final Reports reports;
    private final ReportDrafts drafts;
    private final CompileDesk desk;
    private final FigureRecount recount;
    private final NumberRegistry registry;
    private final PressService press;
    private final Chain chain;
    private final ApprovalService approval;
    private final ToldRecords told;
    private final SignerBlock signer;
    private final ApplicationEventPublisher events;

    IssueService(Reports reports, ReportDrafts drafts, CompileDesk desk, FigureRecount recount, NumberRegistry registry,
            PressService press, Chain chain, ApprovalService approval, ToldRecords told, SignerBlock signer,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.drafts = drafts;
        this.desk = desk;
        this.recount = recount;
        this.registry = registry;
        this.press = press;
        this.chain = chain;
        this.approval = approval;
        this.told = told;
        this.signer = signer;
        this.events = events;
    }

    /** Gives number and date: the next one of the book, or the one given outside. */
    @PreAuthorize("hasRole('REGISTRY')")
    public ReportSummary number(long id, @Nullable Integer number, LocalDate date) {
        Report report = lock(id);
        OfficialDocument draft = draft(report);
        Integer had = report.number();
        var state = approval.move(ReviewService.subject(id), ApprovalAction.NUMBER, null);
        if (had == null) {
            Long replaced = report.replacesId();
            NumberRegistry.Given given = registry.give(
                    new NumberRegistry.Request(kind(draft), draft.head().symbol(), draft.head().subject(),
                            draft.signature() == null ? List.of() : draft.signature().authority(), draft.recipients(),
                            replaced == null ? null : lock(replaced).outboundId()),
                    number, date);
            report.numbered(given.number(), given.date(), given.outbound());
        }
        return reports.saveAndFlush(report).summary(state);
    }

    /**
     * Freezes tree, PDF and Word as a link of the chain. Every figure is counted again inside the lock, all of them in one
     * state of the records, and must be what was approved.
     *
     * @throws BusinessRule if a figure is another one by now: the report must go back and be compiled again
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    @PreAuthorize("hasRole('REGISTRY')")
    public long issue(long id) {
        chain.lock();
        Report report = lock(id);
        approval.move(ReviewService.subject(id), ApprovalAction.ISSUE, null);
        OfficialDocument draft = draft(report);
        if (!Trees.holes(draft).isEmpty()) {
            throw BusinessRule.broken("reporting.rule.holes", Trees.holes(draft).size());
        }
        List<FigureEvidence> changed = recount.changed(draft, desk.context(report));
        if (!changed.isEmpty()) {
            throw BusinessRule.broken("reporting.rule.recompile", changed.size(), changed.getFirst().definition(),
                    changed.getFirst().printed());
        }
        LocalDate dated = report.dated();
        Long outbound = report.outboundId();
        if (dated == null || outbound == null) {
            throw BusinessRule.broken("reporting.rule.noNumber");
        }
        OfficialDocument document = draft.withHead(draft.head().numbered(report.number(), dated));
        long issue = chain
                .append(new Freeze("report", id, report.title(),
                        document.head().numberLine().substring("Số: ".length()),
                        dated, Trees.write(document), press.pdf(document), press.docx(document)));
        registry.issued(outbound);
        told.tell(report.period(), document);
        events.publishEvent(new ReportIssued(CurrentActor.get().departmentId(), id, issue));
        return issue;
    }

    private static String kind(OfficialDocument draft) {
        String symbol = draft.head().symbol();
        return symbol.contains("-") ? symbol.substring(0, symbol.indexOf('-')) : symbol;
    }

    private OfficialDocument draft(Report report) {
        return drafts.findByReportIdAndNumber(report.id(), report.draftNumber()).map(d -> Trees.read(d.tree()))
                .map(draft -> signer.on(report.id(), draft))
                .orElseThrow(() -> BusinessRule.broken("reporting.rule.noDraft"));
    }

    private Report lock(long id) {
        return reports.lock(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }
}
