package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.meetings.AnswerKind;
import vn.khcn.portal.meetings.LineForm;
import vn.khcn.portal.meetings.MeetingKind;
import vn.khcn.portal.meetings.PointOutcome;

/** The department's meetings as the story tells them: {@code meetings.yaml}. */
final class MeetingFile {
    private MeetingFile() {}

    /** @param writtenOn the office writes and hands in @param decidedOn approved, signed and issued unless somebody did */
    record MeetingRow(MeetingKind kind, LocalDate calledOn, LocalDate heldOn, @Nullable LocalDate writtenOn,
            @Nullable LocalDate decidedOn, List<PointRow> points, List<GroupRow> groups) {
        Stream<LocalDate> days() {
            return Stream.of(Stream.of(calledOn, heldOn), Stream.ofNullable(writtenOn), Stream.ofNullable(decidedOn),
                    points.stream().map(PointRow::day), groups.stream().flatMap(g -> g.lines().stream())
                            .flatMap(LineRow::days))
                    .flatMap(d -> d);
        }
    }

    record PointRow(String unit, LocalDate day, String text, PointOutcome outcome) {}

    /** @param addressee code of a unit, or ALL; without one the title stands as it is */
    record GroupRow(@Nullable String addressee, @Nullable String title, @Nullable String lead, boolean bare,
            List<LineRow> lines) {}

    record LineRow(@Nullable LineForm form, String text, @Nullable String lead, @Nullable List<String> with,
            @Nullable String watch, @Nullable String due, @Nullable String deliverable,
            @Nullable List<String> citations, @Nullable String excuse, @Nullable LocalDate accepted,
            @Nullable List<AnswerRow> answers, @Nullable List<MoveRow> moves) {
        Stream<LocalDate> days() {
            return Stream.of(Stream.ofNullable(accepted), said().stream().map(AnswerRow::day),
                    moved().stream().map(MoveRow::day)).flatMap(d -> d);
        }

        List<AnswerRow> said() {
            return answers == null ? List.of() : answers;
        }

        List<MoveRow> moved() {
            return moves == null ? List.of() : moves;
        }
    }

    record AnswerRow(LocalDate day, @Nullable String unit, AnswerKind kind, String text, @Nullable String reply) {}

    record MoveRow(LocalDate day, LocalDate to, String reason) {}

    static List<MeetingRow> of(Story story) {
        return StoryFile.list(story.folder(), "meetings.yaml", "meetings", MeetingRow.class);
    }
}
