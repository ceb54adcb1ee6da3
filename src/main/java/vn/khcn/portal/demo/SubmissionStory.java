package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;

/** Heads review and hand in, the office returns, accepts and reminds. What a person has done already is left alone. */
@Component
@Profile("demo")
@Order(70)
class SubmissionStory implements StoryPart {
    private final PartService parts;
    private final EntryService entries;
    private final BoardService board;
    private final PeopleService people;
    private final Cast cast;

    SubmissionStory(PartService parts, EntryService entries, BoardService board, PeopleService people, Cast cast) {
        this.parts = parts;
        this.entries = entries;
        this.board = board;
        this.people = people;
        this.cast = cast;
    }

    enum Action {
        SUBMIT, RETURN, ACCEPT, REMIND
    }

    record SubmissionRow(String period, String unit, Action action, LocalDate date, String by, @Nullable String reason,
            boolean unlessDone) {}

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(SubmissionRow::date).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<String, Long> units = people.units().stream().collect(Collectors.toMap(UnitOption::code, UnitOption::id));
        for (SubmissionRow row : rows(story)) {
            if (row.date().equals(day)) {
                long unit = Objects.requireNonNull(units.get(row.unit()), row.unit());
                CurrentActor.runAs(cast.named(row.by()), () -> act(row, unit, Period.parse(row.period())));
            }
        }
    }

    private void act(SubmissionRow row, long unit, Period period) {
        switch (row.action()) {
            case SUBMIT -> submit(row, unit, period);
            case RETURN -> board.returnPart(unit, period, Objects.requireNonNull(row.reason()), Map.of());
            case ACCEPT -> accept(row, unit, period);
            case REMIND -> board.remind(period, Set.of(unit));
        }
    }

    private void accept(SubmissionRow row, long unit, Period period) {
        if (!row.unlessDone() || parts.details(unit, period).state() == ApprovalState.SUBMITTED) {
            board.accept(unit, period);
        }
    }

    /** Where a person has begun, what is missing stays missing and the part stays with them. */
    private void submit(SubmissionRow row, long unit, Period period) {
        if (row.unlessDone() && !parts.details(unit, period).state().isOpen()) {
            return;
        }
        parts.entries(unit, period).stream().filter(e -> !e.reviewed() && !e.text().isEmpty())
                .forEach(e -> entries.review(e.id(), e.version()));
        if (!row.unlessDone() || parts.blockers(unit, period).isEmpty()) {
            parts.submit(unit, period);
        }
    }

    private static List<SubmissionRow> rows(Story story) {
        return StoryFile.list(story.folder(), "story.yaml", "submissions", SubmissionRow.class);
    }
}
