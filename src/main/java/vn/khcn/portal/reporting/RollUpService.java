package vn.khcn.portal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.reporting.compile.EntryTexts;
import vn.khcn.portal.reporting.compile.RollUpReader;
import vn.khcn.portal.reporting.compile.RolledTopic;
import vn.khcn.portal.reporting.outline.Numbering;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineSection;
import vn.khcn.portal.reporting.outline.OutlineSource;
import vn.khcn.portal.reporting.outline.PeriodWords;
import vn.khcn.portal.reporting.rollup.ChoiceBook;
import vn.khcn.portal.reporting.rollup.MergedLine;
import vn.khcn.portal.reporting.rollup.MonthLine;
import vn.khcn.portal.reporting.template.RegimeService;

/** What a report of a longer period takes from its months: every line with what becomes of it, and the office's choice. */
@Service
@Transactional
public class RollUpService {
    private final Reports reports;
    private final CompileDesk desk;
    private final RegimeService regimes;
    private final EntryTexts texts;
    private final Figures figures;
    private final ChoiceBook choices;
    private final ApprovalService approval;

    RollUpService(Reports reports, CompileDesk desk, RegimeService regimes, EntryTexts texts, Figures figures,
            ChoiceBook choices, ApprovalService approval) {
        this.reports = reports;
        this.desk = desk;
        this.regimes = regimes;
        this.texts = texts;
        this.figures = figures;
        this.choices = choices;
        this.approval = approval;
    }

    /**
     * A section that prints units' words.
     *
     * @param part the part of the report it belongs to
     */
    public record RolledSection(String id, String title, String part) {}

    /**
     * The topics of one section.
     *
     * @param months the months of which the units have handed anything in
     * @param words  key of a line → its words with the figures of the whole period
     */
    public record Rolled(List<RolledTopic> topics, List<Period> months, Map<String, String> words) {}

    /** The sections of the report that take words from the months, in order. */
    @Transactional(readOnly = true)
    public List<RolledSection> sections(long report) {
        Report of = find(report);
        Outline outline = regimes.outline(of.regimeId()).outline();
        PeriodWords words = PeriodWords.of(of.period(), desk.context(of).calendar());
        Map<String, String> numbers = Numbering.of(outline);
        return outline.sections().stream().flatMap(part -> outline.withSections(List.of(part)).allSections()
                .filter(section -> entries(section).findAny().isPresent())
                .map(s -> new RolledSection(s.id(), heading(s, numbers, words),
                        heading(part, numbers, words))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Rolled section(long report, String section) {
        Report of = find(report);
        Figures.Session session = figures.open(desk.context(of));
        RollUpReader reader = texts.rollUp(of.period(), session, choices.of(report));
        List<RolledTopic> topics = new ArrayList<>();
        regimes.outline(of.regimeId()).outline().section(section).stream().flatMap(RollUpService::entries)
                .forEach(source -> topics.addAll(reader.rolled(source.entry(), source.topics())));
        Map<String, String> words = topics.stream().flatMap(topic -> topic.lines().stream())
                .flatMap(MergedLine::lines)
                .collect(Collectors.toMap(MonthLine::key, line -> words(line.text(), session), (a, b) -> a));
        return new Rolled(topics, reader.begun(), words);
    }

    /** Says of lines that they print, or that they do not; the next compile follows. */
    @PreAuthorize("hasRole('OFFICE')")
    public void choose(long report, Set<String> keys, boolean taken) {
        requireOpen(report);
        choices.choose(report, keys, taken);
    }

    /** Goes back to what the rule proposes for these lines. */
    @PreAuthorize("hasRole('OFFICE')")
    public void propose(long report, Set<String> keys) {
        requireOpen(report);
        choices.forget(report, keys);
    }

    private static String heading(OutlineSection section, Map<String, String> numbers, PeriodWords words) {
        return (numbers.get(section.id()) + " " + words.fill(section.title())).strip();
    }

    private static String words(String markup, Figures.Session session) {
        return Sentence.parse(markup).parts().stream().map(part -> switch (part) {
            case Sentence.Words words -> words.text();
            case Sentence.Mention mention -> mention.label();
            case Sentence.Token token -> session.evaluate(token.key()).map(figure -> token.withUnit()
                    ? figure.value().printedWithUnit()
                    : figure.value().printed()).orElse("[…]");
        }).collect(Collectors.joining());
    }

    private static Stream<OutlineSource.Entries> entries(OutlineSection section) {
        return section.sources().stream().filter(OutlineSource.Entries.class::isInstance)
                .map(OutlineSource.Entries.class::cast);
    }

    private Report find(long report) {
        return reports.findById(report).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }

    private void requireOpen(long report) {
        find(report);
        if (!approval.state(ReviewService.subject(report)).isOpen()) {
            throw BusinessRule.broken("reporting.rule.notOpen");
        }
    }
}
