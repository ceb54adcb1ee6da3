package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.kernel.Period;

/**
 * What the units wrote in one period: {@code entries-yyyy-mm.yaml}, or for the months before the portal their rows of
 * {@code entries-yyyy-earlier.yaml}.
 *
 * @param answersPlans what the month before planned under a topic is answered as done when the topic is written
 */
record EntryFile(Period period, List<TopicRow> topics, boolean answersPlans) {
    private static final String EARLIER = "entries-2023-earlier.yaml";
    static final List<Period> PERIODS = Stream
            .concat(IntStream.rangeClosed(1, 12).mapToObj(month -> Period.month(2023, month)),
                    Stream.of(Period.month(2024, 4)))
            .toList();

    /**
     * The rows of one topic, written on one day.
     *
     * @param months of the earlier months those that have these rows
     */
    record TopicRow(String topic, @Nullable LocalDate writtenOn, @Nullable List<LineRow> results,
            @Nullable List<LineRow> plans, @Nullable List<LineRow> strengths, @Nullable List<LineRow> weaknesses,
            @Nullable List<LineRow> causes, @Nullable Set<Integer> months) {
        LocalDate day() {
            return Objects.requireNonNull(writtenOn, topic);
        }

        TopicRow on(LocalDate day) {
            return new TopicRow(topic, day, results, plans, strengths, weaknesses, causes, null);
        }

        /** Its results that tell figures, with the lines that lead to them: counted anew, they are true of any month. */
        TopicRow counted(LocalDate day) {
            List<LineRow> counted = new ArrayList<>();
            LineRow lead = null;
            for (LineRow line : lines(EntryKind.RESULT)) {
                lead = line.level() > 1 ? lead : line;
                if (line.counts()) {
                    if (lead != null && lead != line && !counted.contains(lead)) {
                        counted.add(lead);
                    }
                    counted.add(line);
                }
            }
            return new TopicRow(topic, day, counted, null, null, null, null, null);
        }

        List<LineRow> lines(EntryKind kind) {
            return Objects.requireNonNullElse(switch (kind) {
                case RESULT -> results;
                case PLAN -> plans;
                case STRENGTH -> strengths;
                case WEAKNESS -> weaknesses;
                case CAUSE -> causes;
                case PROPOSAL -> null;
            }, List.of());
        }
    }

    /**
     * One row; a plan may carry the answer that the next period gave it, and then the marks are the answer's.
     *
     * @param take pattern whose line the unit takes from records instead of typing
     */
    record LineRow(@Nullable String text, @Nullable String take, int level, boolean standing, boolean typedInDemo,
            @Nullable List<String> notes,
            @Nullable String answer, @Nullable String reason, @Nullable LocalDate answeredOn) {
        EntryText words() {
            return new EntryText(Objects.requireNonNullElse(text, ""), Objects.requireNonNullElse(notes, List.of()),
                    Math.max(1, level));
        }

        boolean counts() {
            return text != null && text.contains("{");
        }

        boolean answered() {
            return answer != null;
        }

        PlanAnswer given() {
            return PlanAnswer.valueOf(Objects.requireNonNull(answer).toUpperCase(Locale.ROOT));
        }
    }

    static EntryFile of(String folder, Period period) {
        String file = "entries-%d-%02d.yaml".formatted(period.year(), period.ordinal());
        LocalDate entered = entered(folder, period).orElse(null);
        if (entered != null) {
            return new EntryFile(period, Stream.concat(same(folder, EARLIER, entered), StoryFile
                    .list(folder, EARLIER, "topics", TopicRow.class).stream()
                    .filter(row -> row.months() != null && row.months().contains(period.ordinal()))
                    .map(row -> row.on(entered))).toList(), true);
        }
        return new EntryFile(period, Stream.concat(
                same(folder, file, StoryFile.word(folder, file, "sameOn").map(LocalDate::parse).orElse(LocalDate.MAX)),
                StoryFile.list(folder, file, "topics", TopicRow.class).stream()).toList(),
                StoryFile.word(folder, file, "answersPlans").isPresent());
    }

    /** The day on which a month before the portal is entered; empty for the others. */
    static Optional<LocalDate> entered(String folder, Period period) {
        return StoryFile.list(folder, "story.yaml", "earlier", EarlierRow.class).stream()
                .filter(row -> row.period().equals(period.code())).map(EarlierRow::on).findFirst();
    }

    /** Lines with figures that a month has as another one has them. */
    private static Stream<TopicRow> same(String folder, String file, LocalDate day) {
        return StoryFile.word(folder, file, "sameAs").map(Period::parse).stream()
                .flatMap(other -> of(folder, other).topics().stream()).map(row -> row.counted(day))
                .filter(row -> !row.lines(EntryKind.RESULT).isEmpty());
    }

    /** When the rows of a month before the portal are entered. */
    record EarlierRow(String period, LocalDate on) {}
}
