package vn.khcn.portal.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.PastRecords;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.reporting.compile.FigureRecount;
import vn.khcn.portal.reporting.compile.ReportCompiler;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.IssueSummary;

/** Issued reports against the records of today: which printed figures are old, and which records made the difference. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICE', 'REGISTRY', 'DIRECTOR', 'DEPUTY')")
public class ChangedFigureService {
    private final Reports reports;
    private final ArchiveService archive;
    private final CompileDesk desk;
    private final Figures figures;
    private final FigureRecount recount;
    private final List<PastRecords> past;

    ChangedFigureService(Reports reports, ArchiveService archive, CompileDesk desk, Figures figures,
            FigureRecount recount, List<PastRecords> past) {
        this.reports = reports;
        this.archive = archive;
        this.desk = desk;
        this.figures = figures;
        this.recount = recount;
        this.past = past;
    }

    /** The same without a word on how far it is. */
    public List<ChangedReport> all() {
        return all(ReportCompiler.Progress.SILENT);
    }

    /**
     * Every issued report in force that carries an old figure, the newest first. A replaced report is not looked at.
     *
     * @param progress is told how many of all were counted anew
     */
    public List<ChangedReport> all(ReportCompiler.Progress progress) {
        List<IssueSummary> issues = inForce();
        List<ChangedReport> changed = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            progress.reached(i, issues.size());
            of(issues.get(i)).ifPresent(changed::add);
        }
        return changed;
    }

    /** The issued reports that no other replaced, the newest first. */
    public List<IssueSummary> inForce() {
        Set<Long> replaced = reports.findAllByOrderByIdDesc().stream().map(Report::replacesId)
                .flatMap(id -> id == null ? Stream.<Long>empty() : Stream.of(id)).collect(Collectors.toSet());
        return archive.list().stream()
                .filter(issue -> issue.paper().equals("report") && !replaced.contains(issue.report())).toList();
    }

    /** The old figures of one report; empty where it is not issued or carries none. */
    public Optional<ChangedReport> of(long report) {
        return archive.ofReport(report).flatMap(this::of);
    }

    /** A record's fields as they were when a report was issued, label → value; empty where no room keeps them. */
    public Optional<Map<String, String>> atIssue(long report, RecordRef record) {
        return archive.ofReport(report).flatMap(issue -> at(record, issue.frozenAt()));
    }

    private Optional<Map<String, String>> at(RecordRef record, Instant moment) {
        return past.stream().filter(room -> room.knows(record.type())).findFirst()
                .flatMap(room -> room.at(record.type(), record.id(), moment));
    }

    private Optional<ChangedReport> of(IssueSummary issue) {
        OfficialDocument frozen = archive.tree(issue.id());
        Report report = reports.findById(issue.report()).orElseThrow();
        Figures.Session session = figures.openReport(desk.context(report));
        List<ChangedFigure> changed = recount.changed(frozen, session).stream()
                .map(figure -> changed(frozen, figure, session)).filter(c -> !onlyItself(c, report)).toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new ChangedReport(issue, changed));
    }

    private static ChangedFigure changed(OfficialDocument frozen, FigureEvidence printed, Figures.Session session) {
        Optional<FigureResult> now = session.evaluate(FigureKey.parse(printed.key()));
        Map<String, RecordRef> before = byName(printed.records());
        Map<String, RecordRef> after = byName(now.map(FigureResult::records).orElse(List.of()));
        List<RecordRef> reworded = new ArrayList<>();
        after.forEach((name, record) -> {
            RecordRef old = before.get(name);
            if (old != null && !old.fields().equals(record.fields())) {
                reworded.add(record);
            }
        });
        return new ChangedFigure(printed, block(frozen, printed.id()),
                now.map(r -> r.value().printed()).orElse(""), without(after, before), without(before, after), reworded);
    }

    /** A report that counts the documents of its period is one of them since it was issued: that is no mistake of it. */
    private static boolean onlyItself(ChangedFigure changed, Report report) {
        return changed.gone().isEmpty() && changed.reworded().isEmpty() && changed.came().size() == 1
                && changed.came().getFirst().type().equals("outbound")
                && Objects.equals((Long) changed.came().getFirst().id(), report.outboundId());
    }

    private static List<RecordRef> without(Map<String, RecordRef> some, Map<String, RecordRef> others) {
        return some.entrySet().stream().filter(e -> !others.containsKey(e.getKey())).map(Map.Entry::getValue).toList();
    }

    private static Map<String, RecordRef> byName(List<RecordRef> records) {
        return records.stream().collect(
                Collectors.toMap(r -> r.type() + r.id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static String block(OfficialDocument frozen, String figure) {
        return frozen.body().stream()
                .filter(b -> b instanceof Block.Paragraph p && p.runs().stream()
                        .anyMatch(r -> r instanceof Run.Figure f && f.figure().equals(figure)))
                .map(Block::id).findFirst().orElse("");
    }
}
