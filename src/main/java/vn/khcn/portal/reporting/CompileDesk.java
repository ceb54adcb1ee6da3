package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.compile.CompileOrder;
import vn.khcn.portal.reporting.compile.OfficeCopies;
import vn.khcn.portal.reporting.compile.ReportCompiler;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.PeriodWords;
import vn.khcn.portal.reporting.rollup.ChoiceBook;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;

/** Puts together what the compiler needs to know of a report. */
@Component
class CompileDesk {
    /** Stands for what only a regime knows. */
    private static final String OPEN = "…";
    private final ReportCompiler compiler;
    private final RegimeService regimes;
    private final PeopleService people;
    private final UnitPastService past;
    private final Passages passages;
    private final ArchiveService archive;
    private final ChoiceBook choices;
    private final ContentService content;

    CompileDesk(ReportCompiler compiler, RegimeService regimes, PeopleService people, UnitPastService past,
            Passages passages, ArchiveService archive, ChoiceBook choices, ContentService content) {
        this.content = content;
        this.choices = choices;
        this.archive = archive;
        this.compiler = compiler;
        this.regimes = regimes;
        this.people = people;
        this.past = past;
        this.passages = passages;
    }

    /** The office's texts of a report, for one compile. */
    OfficeCopies copies(Report report) {
        return new OfficeCopies(
                passages.findByReportId(report.id()).stream().collect(Collectors.toMap(Passage::block, Passage::copy)));
    }

    /** After a compile: what the sources of the office's texts say by now. */
    void sourcesSaid(Report report, OfficeCopies compiled) {
        passages.findByReportId(report.id()).forEach(passage -> {
            String source = compiled.sources().get(passage.block());
            if (source != null && passage.sourceSays(source)) {
                passages.saveAndFlush(passage);
            }
        });
    }

    OfficialDocument compile(Report report, Outline outline, OfficeCopies own, ReportCompiler.Progress progress) {
        RegimeDetails regime = regimes.regime(report.regimeId());
        OfficialDocument document = compiler.compile(new CompileOrder(outline, people.department(), report.period(),
                regime.calendar(), regime.cutOff(report.period()), own, choices.of(report.id()),
                words(regime.recipient(), regime.legalBase())), progress);
        Long replaced = report.replacesId();
        return replaced == null
                ? document
                : archive.ofReport(replaced)
                        .map(issue -> Correction.of(issue, archive.tree(issue.id()), document, own)).orElse(document);
    }

    /** An outline alone, as of the period's last day. */
    OfficialDocument compile(Outline outline, Period period, PeriodCalendar calendar) {
        return compiler.compile(new CompileOrder(outline, people.department(), period, calendar,
                calendar.range(period).to(), OfficeCopies.none(), Map.of(), words(OPEN, OPEN)),
                ReportCompiler.Progress.SILENT);
    }

    private static Map<String, String> words(String recipient, String legalBase) {
        return Map.of(PeriodWords.RECIPIENT, recipient, PeriodWords.LEGAL_BASE, legalBase);
    }

    /** What the units handed in for its months is like now. */
    ReadParts parts(Report report) {
        return ReadParts.of(content.states(report.period().months()));
    }

    /** Units by their short names, in their order; those that have ended as they were called. */
    List<String> names(Set<Long> units) {
        return units.isEmpty()
                ? List.of()
                : past.units().stream().filter(u -> units.contains(u.id())).map(UnitOption::shortName).toList();
    }

    /** The figures' question: which period, which calendar, as of which day. */
    FigureContext context(Report report) {
        RegimeDetails regime = regimes.regime(report.regimeId());
        return new FigureContext(report.period(), regime.calendar(), regime.cutOff(report.period()));
    }
}
