package vn.khcn.portal.entries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khcn.portal.entries.ProposalService.TopicLines;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Sentence;

/** Finds the rows and lines of registers of a period that say what a plan or a line says, so that nothing is told twice. */
public final class PlanEchoes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]*[\\p{L}\\p{N}]|\\p{L}");
    private static final Pattern TELLING = Pattern.compile("\\p{N}|^\\p{Lu}{2,}");
    private static final Set<String> COMMON = Set.of("và", "của", "về", "cho", "với", "các", "theo", "trên", "tại",
            "trong", "được", "đã", "sẽ", "số", "năm", "tháng", "tỉnh");
    /** Less than this is by chance; in another topic words say less. */
    private static final double RELATED = 0.4;
    private static final double RELATED_ELSEWHERE = 0.8;
    private static final int TELLING_NAME = 6;
    private static final int MOST = 3;
    private final List<PlanEcho> told;

    /**
     * What a period says as results.
     *
     * @param rows  of the unit's part of this period
     * @param lines what registers propose as results
     */
    public PlanEchoes(List<EntryDetails> rows, List<TopicLines> lines) {
        this(rows, EntryKind.RESULT, lines);
    }

    /** What the rows of a kind say. */
    public static PlanEchoes rows(List<EntryDetails> rows, EntryKind kind) {
        return new PlanEchoes(rows, kind, List.of());
    }

    private PlanEchoes(List<EntryDetails> rows, EntryKind kind, List<TopicLines> lines) {
        told = Stream.concat(
                rows.stream()
                        .filter(row -> row.kind() == kind && !row.text().isEmpty() && !row.notArising())
                        .map(row -> new PlanEcho(new RowGroup(row.unitId(), row.period(), row.topicId(), row.kind()),
                                row, "", row.text(), 0, 0)),
                lines.stream().flatMap(topic -> topic.open().stream()
                        .map(line -> new PlanEcho(topic.group(), null, line.key(), line.words().text(), 0,
                                line.records().isEmpty() ? 0 : 1))))
                .toList();
    }

    /** What is said about a plan line, the nearest first, in its own topic before others. */
    public List<PlanEcho> of(PlanLine plan) {
        return told.stream()
                .map(echo -> measured(plan, echo))
                .filter(echo -> echo.like() >= (echo.group().topicId() == plan.topicId()
                        ? RELATED
                        : RELATED_ELSEWHERE))
                .sorted(Comparator.comparingDouble(PlanEcho::like).reversed()
                        .thenComparing(echo -> echo.group().topicId() != plan.topicId()))
                .limit(MOST).toList();
    }

    /**
     * The row of a topic that most likely says already what a line of a register says: with the same figure, in its words, or
     * naming the one record it counts.
     *
     * @param shown the figures of a sentence
     */
    public Optional<PlanEcho> twin(long topic, String line, Function<String, List<EntryFigures.Shown>> shown) {
        Set<FigureKey> counted = figures(line);
        List<String> said = Stream.concat(Stream.of(line), counts(shown.apply(line))).toList();
        return told.stream().filter(echo -> echo.group().topicId() == topic)
                .map(echo -> measured(echo, figures(echo.text()).stream().anyMatch(counted::contains)
                        ? 1
                        : said.stream().mapToDouble(words -> like(words, echo.text())).max().orElse(0), 0))
                .filter(PlanEcho::same).max(Comparator.comparingDouble(PlanEcho::like));
    }

    /** The names of records counted one by one, long enough to tell them from others. */
    private static Stream<String> counts(List<EntryFigures.Shown> figures) {
        return figures.stream().filter(figure -> !figure.cumulative() && figure.result().records().size() == 1)
                .map(figure -> figure.result().records().getFirst().label())
                .filter(name -> words(name).size() >= TELLING_NAME);
    }

    /** A row this very plan became, else as the words say. */
    private static PlanEcho measured(PlanLine plan, PlanEcho echo) {
        EntryDetails row = echo.row();
        return row != null && Objects.equals(row.sourceKey(), "plan:" + plan.planId())
                ? measured(echo, 1, 1)
                : measured(echo, like(plan.text(), echo.text()), Math.max(echo.back(), like(echo.text(), plan.text())));
    }

    private static PlanEcho measured(PlanEcho echo, double like, double back) {
        return new PlanEcho(echo.group(), echo.row(), echo.key(), echo.text(), like, back);
    }

    /** The same record named in both, else the share of the words that stand there. */
    private static double like(String text, String other) {
        Set<String> named = records(text);
        if (records(other).stream().anyMatch(named::contains)) {
            return 1;
        }
        Map<String, Integer> planned = words(text);
        Set<String> here = words(other).keySet();
        double all = planned.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? 0
                : planned.keySet().stream().filter(here::contains).mapToInt(planned::get).sum() / all;
    }

    private static Set<FigureKey> figures(String markup) {
        return Sentence.parse(markup).figures().collect(Collectors.toSet());
    }

    private static Set<String> records(String markup) {
        return Sentence.parse(markup).mentions().map(Sentence.Mention::about).collect(Collectors.toSet());
    }

    /** Words with their weight: numbers, symbols and abbreviations say more than others. */
    private static Map<String, Integer> words(String markup) {
        Map<String, Integer> words = new HashMap<>();
        for (Sentence.Part part : Sentence.parse(markup).parts()) {
            String text = switch (part) {
                case Sentence.Words said -> said.text();
                case Sentence.Mention mention -> mention.label();
                case Sentence.Token figure -> "";
            };
            WORD.matcher(text).results().map(MatchResult::group)
                    .filter(word -> !COMMON.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(word -> words.put(word.toLowerCase(Locale.ROOT), TELLING.matcher(word).find() ? 2 : 1));
        }
        return words;
    }
}
