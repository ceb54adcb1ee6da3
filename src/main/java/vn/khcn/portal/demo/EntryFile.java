package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.kernel.Period;

/** What the units wrote in one period: {@code entries-yyyy-mm.yaml}. */
record EntryFile(Period period, List<TopicRow> topics) {
    static final List<Period> PERIODS = List.of(Period.month(2023, 9), Period.month(2023, 10),
            Period.month(2024, 4));

    /** The rows of one topic, written on one day. */
    record TopicRow(String topic, LocalDate writtenOn, @Nullable List<LineRow> results, @Nullable List<LineRow> plans,
            @Nullable List<LineRow> strengths, @Nullable List<LineRow> weaknesses, @Nullable List<LineRow> causes) {
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

        boolean answered() {
            return answer != null;
        }

        PlanAnswer given() {
            return PlanAnswer.valueOf(Objects.requireNonNull(answer).toUpperCase(Locale.ROOT));
        }
    }

    static EntryFile of(String folder, Period period) {
        String file = "entries-%d-%02d.yaml".formatted(period.year(), period.ordinal());
        return new EntryFile(period, StoryFile.list(folder, file, "topics", TopicRow.class));
    }
}
