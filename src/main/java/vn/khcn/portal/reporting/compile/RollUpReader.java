package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.LineSourceName;
import vn.khcn.portal.entries.PeriodContents;
import vn.khcn.portal.entries.TopicContent;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.reporting.rollup.CountedClauses;
import vn.khcn.portal.reporting.rollup.MergedLine;
import vn.khcn.portal.reporting.rollup.MonthLine;
import vn.khcn.portal.reporting.rollup.RollUp;

/**
 * Reads a longer period: the units' lines of its months, from the first month that has any, and what the registers write
 * for the whole of it. Figures in the lines are counted for the whole period wherever they print.
 */
public final class RollUpReader implements PeriodTexts.Reader {
    private final Map<String, Boolean> choices;
    private final PeriodContents content;
    private final Registers registers;
    private final Figures.Session session;
    private final CountedClauses clauses;
    private final Map<Long, String> units;
    private final List<Period> begun;
    private final List<Period> months;
    private final Map<EntryKind, Map<String, List<TopicContent>>> known = new EnumMap<>(EntryKind.class);

    RollUpReader(Period period, ContentService content, Registers registers, Figures.Session session,
            List<UnitOption> units, Map<String, Boolean> choices) {
        this.content = content.contents(period.months());
        this.registers = registers;
        this.session = session;
        clauses = CountedClauses.in(session);
        this.choices = choices;
        this.units = units.stream().collect(Collectors.toMap(UnitOption::id, UnitOption::shortName));
        begun = this.content.begun();
        months = period.months().stream().filter(m -> begun.isEmpty() || m.compareTo(begun.getFirst()) >= 0).toList();
    }

    /** The months of which the units have handed anything in. */
    public List<Period> begun() {
        return begun;
    }

    @Override
    public List<PeriodTexts.TopicTexts> read(String entryKind, List<String> topics) {
        return rolled(entryKind, topics).stream().map(topic -> new PeriodTexts.TopicTexts(topic.code(),
                topic.lines().stream().flatMap(line -> texts(line, 0)).toList(), topic.gaps())).toList();
    }

    /** The topics with every line of theirs, printed or left out. */
    public List<RolledTopic> rolled(String entryKind, List<String> topics) {
        EntryKind kind = EntryKind.valueOf(entryKind);
        Map<String, List<TopicContent>> all = known.computeIfAbsent(kind, this::load);
        Set<String> named = new TreeSet<>();
        List<RolledTopic> rolled = new ArrayList<>();
        for (String wanted : topics) {
            List<String> codes = all.keySet().stream().filter(code -> EntryReader.matches(wanted, code)).toList();
            if (codes.isEmpty()) {
                rolled.add(new RolledTopic(wanted, wanted, List.of(),
                        List.of(new PeriodTexts.Gap(HoleWords.unknownTopic(wanted), HoleWords.OFFICE))));
            }
            codes.forEach(code -> rolled.add(topic(code, kind, all.getOrDefault(code, List.of()), named)));
        }
        return rolled;
    }

    private RolledTopic topic(String code, EntryKind kind, List<TopicContent> parts, Set<String> named) {
        TopicSummary topic = parts.getLast().topic();
        List<MonthLine> lines = parts.stream().flatMap(part -> part.texts().stream())
                .map(entry -> MonthLine.of(entry, unit(entry.unitId())).counted(clauses)).toList();
        Period plansOf = kind == EntryKind.PLAN && !begun.isEmpty() ? begun.getLast() : null;
        List<MonthLine> written = kind == EntryKind.RESULT ? written(topic) : List.of();
        return new RolledTopic(code, topic.name(), RollUp.merge(lines, written, plansOf, choices),
                gaps(kind, parts, named));
    }

    /** What the registers write under a topic for the whole period. */
    private List<MonthLine> written(TopicSummary topic) {
        String named = topic.lineSource();
        if (named == null) {
            return List.of();
        }
        LineSourceName source = LineSourceName.parse(named, topic.code());
        return registers.lines(source.code(), source.parameters(), session).stream()
                .map(line -> MonthLine.written(source.code(), line)).toList();
    }

    /** Units that handed nothing in for a month, once in a section, with the months. */
    private List<PeriodTexts.Gap> gaps(EntryKind kind, List<TopicContent> parts, Set<String> named) {
        Map<String, List<String>> missing = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean counts = kind == EntryKind.RESULT || kind == EntryKind.PLAN && i == parts.size() - 1;
            String month = months.get(i).label();
            for (TopicContent.Gap gap : parts.get(i).gaps()) {
                if (counts && gap.why() == TopicContent.Why.NOT_HANDED_IN) {
                    missing.computeIfAbsent(unit(gap.unitId()), unit -> new ArrayList<>()).add(month);
                }
            }
        }
        return missing.entrySet().stream().filter(gap -> named.add(gap.getKey())).map(gap -> new PeriodTexts.Gap(
                begun.isEmpty()
                        ? HoleWords.NO_MONTH
                        : HoleWords.NOT_HANDED_IN + " (" + String.join(", ", gap.getValue()) + ")",
                gap.getKey())).toList();
    }

    private Map<String, List<TopicContent>> load(EntryKind kind) {
        Map<Period, Map<String, TopicContent>> read = new LinkedHashMap<>();
        months.forEach(month -> read.put(month, content.of(month, kind).stream()
                .collect(Collectors.toMap(c -> c.topic().code(), c -> c, (a, b) -> a, LinkedHashMap::new))));
        Map<String, List<TopicContent>> byTopic = new LinkedHashMap<>();
        Map<String, TopicContent> newest = new HashMap<>();
        read.values().forEach(newest::putAll);
        read.values().stream().flatMap(month -> month.keySet().stream()).distinct().forEach(code -> byTopic.put(code,
                months.stream().map(month -> or(read.getOrDefault(month, Map.of()).get(code), newest.get(code)))
                        .toList()));
        return byTopic;
    }

    /** A topic that a month did not know has nothing there and misses nothing. */
    private static TopicContent or(@Nullable TopicContent known, @Nullable TopicContent otherwise) {
        if (known != null) {
            return known;
        }
        return new TopicContent(java.util.Objects.requireNonNull(otherwise).topic(), List.of(), List.of());
    }

    private static Stream<PeriodTexts.UnitText> texts(MergedLine line, int level) {
        Stream<PeriodTexts.UnitText> own = line.printed().isEmpty()
                ? Stream.empty()
                : Stream.of(text(line, Math.max(level, line.printed().getLast().level() - 1)));
        return Stream.concat(own, line.below().stream().flatMap(under -> texts(under, 1)));
    }

    private static PeriodTexts.UnitText text(MergedLine line, int level) {
        MonthLine last = line.printed().getLast();
        RecordRef record = last.record();
        Block.Origin origin = last.entry() != 0
                ? new Block.Origin("entry", last.entry(), last.unit())
                : record == null
                        ? new Block.Origin("line", 0, last.family())
                        : new Block.Origin(record.type(), record.id(), record.label());
        return new PeriodTexts.UnitText(last.key(), origin, last.unit().isEmpty() ? HoleWords.OFFICE : last.unit(),
                level,
                line.text(), null, false, line.notes());
    }

    private String unit(long id) {
        return units.getOrDefault(id, HoleWords.OFFICE);
    }
}
