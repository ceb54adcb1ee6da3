package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.press.Signature;
import vn.khcn.portal.shell.Translations;

/** A unit's part as it prints: the blocks of one topic for the screen, the whole as a form to sign on paper. */
@Service
@Transactional(readOnly = true)
public class PartPrint {
    private final PartService parts;
    private final TopicService topics;
    private final EntryFigures figures;
    private final PeopleService people;
    private final PeriodService periods;
    private final Translations texts;

    PartPrint(PartService parts, TopicService topics, EntryFigures figures, PeopleService people, PeriodService periods,
            Translations texts) {
        this.parts = parts;
        this.topics = topics;
        this.figures = figures;
        this.people = people;
        this.periods = periods;
        this.texts = texts;
    }

    /** Rows under a caption, in the unit's own words. */
    public List<Block> section(Period period, String caption, List<EntryDetails> rows) {
        Setting setting = new Setting(period);
        setting.heading(Block.HeadingStyle.PLAIN, "", caption);
        rows.forEach(setting::row);
        return setting.blocks;
    }

    /** The whole part as a document of the unit. */
    public OfficialDocument document(long unitId, Period period) {
        List<EntryDetails> entries = parts.entries(unitId, period).stream()
                .filter(e -> !e.text().isEmpty() && !e.notArising()).toList();
        Setting setting = new Setting(period);
        setting.chapter("I.", texts.vietnamese("entries.print.results", period.label()), unitTopics(period, unitId),
                entries, Set.of(EntryKind.RESULT));
        setting.chapter("II.", texts.vietnamese("entries.print.plans", period.next().label()),
                unitTopics(period, unitId), entries, Set.of(EntryKind.PLAN));
        if (entries.stream().anyMatch(e -> e.kind().isAssessment())) {
            setting.assessment("III.", entries);
        }
        UnitOption unit = people.unit(unitId).orElseThrow();
        DepartmentDetails department = people.department();
        DocumentHead head = new DocumentHead(department.agency(), unit.name(), null, "BC-" + unit.symbol(),
                department.place(), null, periods.window(period).cutOff(), texts.vietnamese("entries.print.type"),
                texts.vietnamese("entries.print.subject", period.label(), period.next().label(), unit.name()),
                List.of(), List.of());
        return new OfficialDocument(OfficialDocument.SCHEMA, head, setting.blocks,
                new Signature(List.of(UnitHead.of(unit.name()).title(unit.name(), texts)), null),
                List.of(texts.vietnamese("entries.print.recipient"), texts.vietnamese("entries.print.archive")),
                List.of(), setting.evidence());
    }

    private List<TopicSummary> unitTopics(Period period, long unitId) {
        return topics.of(period).stream().filter(t -> t.units().isEmpty() || t.units().contains(unitId)).toList();
    }

    /** Sets rows as blocks; the same figure has the same proof wherever it stands. */
    private final class Setting {
        private final List<Block> blocks = new ArrayList<>();
        private final Map<FigureKey, FigureEvidence> proofs = new LinkedHashMap<>();
        private final EntryFigures.Reader reader;
        private int footnotes;

        private Setting(Period period) {
            reader = figures.open(period);
        }

        private List<FigureEvidence> evidence() {
            return List.copyOf(proofs.values());
        }

        private void heading(Block.HeadingStyle style, String number, String title) {
            String id = "b" + blocks.size();
            blocks.add(new Block.Heading(id, id, style, number, title));
        }

        /** Topics stand under the caption at the top of their tree; each caption that has rows gets a number. */
        private void chapter(String number, String title, List<TopicSummary> all, List<EntryDetails> entries,
                Set<EntryKind> kinds) {
            heading(Block.HeadingStyle.ROMAN, number, title);
            int caption = 0;
            String top = "";
            for (TopicSummary topic : all) {
                List<EntryDetails> rows = entries.stream()
                        .filter(e -> e.topicId() == topic.id() && kinds.contains(e.kind())).toList();
                String root = topic.code().split("\\.", 2)[0];
                if (!rows.isEmpty() && !root.equals(top)) {
                    top = root;
                    heading(Block.HeadingStyle.ARABIC, ++caption + ".",
                            all.stream().filter(t -> t.code().equals(root)).findFirst().orElse(topic).name());
                }
                rows.forEach(this::row);
            }
        }

        private void assessment(String number, List<EntryDetails> entries) {
            heading(Block.HeadingStyle.ROMAN, number, texts.vietnamese("entries.print.assessment"));
            int caption = 0;
            for (EntryKind kind : EntryKind.values()) {
                List<EntryDetails> rows = entries.stream().filter(e -> e.kind() == kind).toList();
                if (kind.isAssessment() && !rows.isEmpty()) {
                    heading(Block.HeadingStyle.ARABIC, ++caption + ".", texts.vietnamese("entries.kind." + kind));
                    rows.forEach(this::row);
                }
            }
        }

        private void row(EntryDetails row) {
            List<Run> runs = new ArrayList<>(runs(row.text()));
            for (String note : row.notes()) {
                runs.add(new Run.Footnote(++footnotes, runs(note)));
            }
            boolean begins = blocks.getLast() instanceof Block.Heading; // no "+" without a "-" above it
            String id = "e" + row.id();
            blocks.add(new Block.Paragraph(id, id,
                    row.level() == 1 || begins ? Block.ParagraphStyle.BULLET : Block.ParagraphStyle.SUB_BULLET, runs,
                    new Block.Origin("entry", row.id(), "")));
        }

        private List<Run> runs(String markup) {
            List<Run> runs = new ArrayList<>();
            for (Sentence.Part part : Sentence.parse(markup).parts()) {
                runs.add(switch (part) {
                    case Sentence.Words words -> new Run.Text(words.text(), false, words.italic());
                    case Sentence.Mention mention -> new Run.Mention(mention.label(), mention.type(), mention.id());
                    case Sentence.Token token -> figure(token);
                });
            }
            return runs;
        }

        private Run figure(Sentence.Token token) {
            return reader.value(token.key()).<Run>map(result -> {
                FigureEvidence proof = proofs.computeIfAbsent(token.key(),
                        key -> new FigureEvidence("f" + (proofs.size() + 1), key.toString(), result.value().printed(),
                                result.value().number(), result.value().unit(), result.definition(), result.asOf(),
                                result.records(), result.override()));
                return new Run.Figure(
                        token.withUnit() ? result.value().printedWithUnit() : result.value().printed(), proof.id());
            }).orElseGet(() -> Run.text("[…]"));
        }
    }
}
