package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PeriodContents;
import vn.khcn.portal.entries.TopicContent;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;

/** Reads what units handed in for the months of a period, each kind once; says once per section which unit is missing. */
final class EntryReader implements PeriodTexts.Reader {
    private final Period period;
    private final PeriodContents content;
    private final BoardService board;
    private final Map<Long, String> units;
    private final Map<EntryKind, Map<String, List<TopicContent>>> known = new EnumMap<>(EntryKind.class);
    private @Nullable Set<Long> unaccepted;

    EntryReader(Period period, ContentService content, BoardService board, List<UnitOption> units) {
        this.period = period;
        this.content = content.contents(period.months());
        this.board = board;
        this.units = units.stream().collect(Collectors.toMap(UnitOption::id, UnitOption::shortName));
    }

    @Override
    public List<PeriodTexts.TopicTexts> read(String entryKind, List<String> topics) {
        Map<String, List<TopicContent>> all = known.computeIfAbsent(EntryKind.valueOf(entryKind), this::load);
        Set<String> named = new TreeSet<>();
        List<PeriodTexts.TopicTexts> texts = new ArrayList<>();
        for (String wanted : topics) {
            List<String> codes = all.keySet().stream().filter(code -> matches(wanted, code)).toList();
            if (codes.isEmpty()) {
                texts.add(new PeriodTexts.TopicTexts(wanted, List.of(),
                        List.of(new PeriodTexts.Gap(HoleWords.unknownTopic(wanted), HoleWords.OFFICE))));
            }
            codes.forEach(code -> texts.add(topic(code, all.getOrDefault(code, List.of()), named)));
        }
        return texts;
    }

    /** @param named units that this section already called missing */
    private PeriodTexts.TopicTexts topic(String code, List<TopicContent> months, Set<String> named) {
        List<PeriodTexts.UnitText> texts = new ArrayList<>();
        List<PeriodTexts.Gap> gaps = new ArrayList<>();
        for (TopicContent month : months) {
            for (EntryDetails entry : month.texts()) {
                texts.add(new PeriodTexts.UnitText(entry.id(), unit(entry.unitId()), entry.level() - 1, entry.text(),
                        entry.officeText(), entry.officeText() != null && entry.officeBehind(), entry.notes()));
                if (unaccepted().contains(entry.unitId()) && named.add(unit(entry.unitId()))) {
                    gaps.add(new PeriodTexts.Gap(HoleWords.NOT_ACCEPTED, unit(entry.unitId())));
                }
            }
            for (TopicContent.Gap gap : month.gaps()) {
                String unit = unit(gap.unitId());
                switch (gap.why()) {
                    case EMPTY -> gaps.add(new PeriodTexts.Gap(month.topic().name(), unit));
                    case NOT_HANDED_IN -> {
                        if (named.add(unit)) {
                            gaps.add(new PeriodTexts.Gap(HoleWords.NOT_HANDED_IN, unit));
                        }
                    }
                }
            }
        }
        return new PeriodTexts.TopicTexts(code, texts, gaps);
    }

    private Map<String, List<TopicContent>> load(EntryKind kind) {
        return period.months().stream().flatMap(month -> content.of(month, kind).stream())
                .collect(Collectors.groupingBy(c -> c.topic().code(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Units whose part lies with the office and is not accepted yet. */
    private Set<Long> unaccepted() {
        Set<Long> waiting = unaccepted;
        if (waiting == null) {
            waiting = period.months().stream().flatMap(month -> rows(month))
                    .filter(row -> row.state() == ApprovalState.SUBMITTED).map(BoardRow::unitId)
                    .collect(Collectors.toSet());
            unaccepted = waiting;
        }
        return waiting;
    }

    private Stream<BoardRow> rows(Period month) {
        return board.board(month).stream();
    }

    private String unit(long id) {
        return units.getOrDefault(id, HoleWords.OFFICE);
    }

    static boolean matches(String wanted, String code) {
        return wanted.endsWith(".*") ? code.startsWith(wanted.substring(0, wanted.length() - 1)) : wanted.equals(code);
    }
}
