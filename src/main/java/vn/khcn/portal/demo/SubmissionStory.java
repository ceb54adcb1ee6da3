package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanLine;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** Heads review and hand in, the office returns, accepts and reminds. What a person has done already is left alone. */
@Component
@Profile("demo")
@Order(70)
class SubmissionStory implements StoryPart {
    private final PartService parts;
    private final EntryService entries;
    private final BoardService board;
    private final PlanService plans;
    private final Cast cast;
    private final StoryPage page;

    SubmissionStory(PartService parts, EntryService entries, BoardService board, PlanService plans,
            Cast cast, StoryPage page) {
        this.parts = parts;
        this.entries = entries;
        this.board = board;
        this.plans = plans;
        this.cast = cast;
        this.page = page;
    }

    enum Action {
        SUBMIT, RETURN, ACCEPT, REMIND
    }

    /**
     * @param units        several at once, in place of {@code unit}
     * @param by           who; a unit's own head where nobody is named
     * @param answersPlans plans that still wait are done as they were planned
     */
    record SubmissionRow(String period, @Nullable String unit, @Nullable List<String> units, Action action,
            LocalDate date, @Nullable String by, @Nullable String reason, boolean unlessDone, boolean answersPlans) {
        List<String> all() {
            return units == null ? List.of(Objects.requireNonNull(unit)) : units;
        }
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return Stream.concat(rows(story).stream().map(SubmissionRow::date),
                earlier(story).stream().map(EntryFile.EarlierRow::on)).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<String, Long> units = cast.units();
        earlier(story).stream().filter(row -> row.on().equals(day)).forEach(row -> earlier(Period.parse(row.period())));
        for (SubmissionRow row : rows(story)) {
            if (row.date().equals(day)) {
                for (String code : row.all()) {
                    long unit = Objects.requireNonNull(units.get(code), code);
                    CurrentActor.runAs(row.by() == null ? cast.head(unit) : cast.named(row.by()),
                            () -> act(row, unit, Period.parse(row.period())));
                    page.turn();
                }
            }
        }
    }

    /** Every unit's part of a month before the portal. */
    private void earlier(Period period) {
        CurrentActor.callAs(cast.with(Role.OFFICE), () -> board.board(period)).forEach(row -> {
            CurrentActor.runAs(cast.entering(row.unitId()), () -> {
                answerPlans(row.unitId(), period);
                parts.submit(row.unitId(), period);
            });
            CurrentActor.runAs(cast.with(Role.OFFICE), () -> board.accept(row.unitId(), period));
            page.turn();
        });
    }

    private void answerPlans(long unit, Period period) {
        plans.lines(unit, period).stream().filter(PlanLine::waits)
                .forEach(plan -> plans.answer(plan.planId(), PlanAnswer.DONE, null));
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
        if (row.answersPlans()) {
            answerPlans(unit, period);
        }
        parts.entries(unit, period).stream().filter(e -> !e.reviewed() && !e.text().isEmpty())
                .forEach(e -> entries.review(e.id(), e.version()));
        if (!row.unlessDone() || parts.blockers(unit, period).isEmpty()) {
            parts.submit(unit, period);
        }
    }

    private static List<EntryFile.EarlierRow> earlier(Story story) {
        return StoryFile.list(story.folder(), "story.yaml", "earlier", EntryFile.EarlierRow.class);
    }

    private static List<SubmissionRow> rows(Story story) {
        return StoryFile.list(story.folder(), "story.yaml", "submissions", SubmissionRow.class);
    }
}
