package vn.khcn.portal.reporting.compile;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Block.ParagraphStyle;
import vn.khcn.portal.reporting.outline.OutlineSection;
import vn.khcn.portal.reporting.outline.OutlineSource;
import vn.khcn.portal.reporting.outline.PeriodWords;
import vn.khcn.portal.reporting.rollup.CountedClauses;

/** Sets one section: its heading, then each of its sources. A source that fails leaves a hole, not an error page. */
final class SectionSetter {
    private static final Logger LOG = LoggerFactory.getLogger(SectionSetter.class);
    private final Composer composer;
    private final Registers registers;
    private final PeriodTexts.Reader texts;
    private final Figures.Session session;
    private final PeriodWords words;
    private final CountedClauses clauses;

    SectionSetter(Composer composer, Registers registers, PeriodTexts.Reader texts, Figures.Session session,
            PeriodWords words) {
        this.composer = composer;
        this.registers = registers;
        this.texts = texts;
        this.session = session;
        this.words = words;
        clauses = CountedClauses.in(session);
    }

    void set(OutlineSection section, Map<String, String> numbers) {
        String id = section.id();
        if (!section.title().isEmpty()) {
            composer.heading(new Block.Heading(id, id, section.style(), numbers.getOrDefault(id, ""),
                    words.fill(section.title())));
        }
        for (int i = 0; i < section.sources().size(); i++) {
            OutlineSource source = section.sources().get(i);
            String place = id + "/" + i;
            try {
                source(place, id, source);
            } catch (RuntimeException failure) {
                LOG.warn("Source {} of section {} failed", source, id, failure);
                composer.hole(id, place, HoleWords.source(name(source)), HoleWords.OFFICE);
            }
        }
    }

    private void source(String place, String section, OutlineSource source) {
        switch (source) {
            case OutlineSource.FixedText text -> composer.paragraph(place, section, text.style(),
                    counted(words.fill(text.text())), List.of(), null, HoleWords.OFFICE);
            case OutlineSource.Entries entries -> entries(place, section, entries);
            case OutlineSource.Lines lines -> registers.lines(lines.source(), lines.parameters(), session)
                    .forEach(line -> line(place, section, lines.source(), line));
            case OutlineSource.TableOf table -> new TableSetter(composer).set(place, section,
                    registers.table(table.source(), table.parameters(), session.context()));
        }
    }

    /** The outline's own sentence without its parts that count nothing; whole where all of it counts nothing. */
    private String counted(String text) {
        String left = clauses.of(text);
        return left.isEmpty() ? text : left;
    }

    private void entries(String place, String section, OutlineSource.Entries entries) {
        List<PeriodTexts.TopicTexts> topics = texts.read(entries.entry(), entries.topics());
        boolean led = !entries.lead().isEmpty() && topics.stream().anyMatch(topic -> !topic.texts().isEmpty());
        if (led) {
            composer.paragraph(place + "/lead", section, entries.style(), words.fill(entries.lead()), List.of(), null,
                    HoleWords.OFFICE);
        }
        for (PeriodTexts.TopicTexts topic : topics) {
            for (PeriodTexts.UnitText text : topic.texts()) {
                String block = composer.paragraph(place + "/" + text.key(), section,
                        text.level() == 0 && !led ? entries.style() : ParagraphStyle.SUB_BULLET, text.printed(),
                        text.notes(), text.origin(), text.unit());
                if (text.officeBehind()) {
                    composer.unitChanged(block);
                }
            }
            for (PeriodTexts.Gap gap : topic.gaps()) {
                composer.hole(section, place + "/" + topic.topic(), gap.what(), gap.owner());
            }
        }
    }

    private void line(String place, String section, String source, ReportLine line) {
        RecordRef about = line.records().isEmpty() ? null : line.records().getFirst();
        composer.paragraph(place + "/" + line.key(), section, style(line.level()), line.text(), line.notes(),
                about == null
                        ? new Block.Origin("line", 0, source)
                        : new Block.Origin(about.type(), about.id(), about.label()),
                HoleWords.OFFICE);
    }

    private static ParagraphStyle style(int level) {
        return switch (level) {
            case 0 -> ParagraphStyle.BODY;
            case 1 -> ParagraphStyle.BULLET;
            default -> ParagraphStyle.SUB_BULLET;
        };
    }

    private static String name(OutlineSource source) {
        return switch (source) {
            case OutlineSource.Lines lines -> lines.source();
            case OutlineSource.TableOf table -> table.source();
            case OutlineSource.Entries entries -> String.join(", ", entries.topics());
            case OutlineSource.FixedText text -> text.text();
        };
    }
}
