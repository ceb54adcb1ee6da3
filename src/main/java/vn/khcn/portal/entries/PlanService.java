package vn.khcn.portal.entries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Last period's plan lines come back to be answered: done, moved, or dropped. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PlanService {
    private static final int REASON = 1000;
    private final Entries entries;
    private final Parts parts;
    private final AnsweredPlans answers;
    private final PartDesk desk;
    private final ApplicationEventPublisher events;

    PlanService(Entries entries, Parts parts, AnsweredPlans answers, PartDesk desk,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.parts = parts;
        this.answers = answers;
        this.desk = desk;
        this.events = events;
    }

    /** The plan lines of the period before, in order, with their answers. */
    @Transactional(readOnly = true)
    public List<PlanLine> lines(long unitId, Period period) {
        List<Entry> plans = desk.line(unitId).stream()
                .flatMap(unit -> parts.findByUnitIdAndPeriodCode(unit, period.previous().code()).stream())
                .flatMap(p -> entries.findAllByPartIdOrderByKindAscPositionAsc(p.id()).stream())
                .filter(e -> e.kind() == EntryKind.PLAN && !e.blank() && !e.notArising())
                .filter(e -> desk.answersFor(e, period) == unitId).toList();
        Map<Long, AnsweredPlan> given = plans.isEmpty()
                ? Map.of()
                : answers.findAllByPlanIdIn(plans.stream().map(Entry::id).toList()).stream()
                        .collect(Collectors.toMap(AnsweredPlan::planId, Function.identity()));
        return plans.stream().map(p -> line(p, given.get(p.id()))).toList();
    }

    /**
     * Answers a plan line. Done makes a result row of its words, moved a plan row; dropped makes none. What a
     * head answers is reviewed by that, what a specialist answers is still to be.
     *
     * @throws BusinessRule if the reason for moving or dropping is missing, or the line is answered already
     */
    @PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
    public PlanLine answer(long planId, PlanAnswer answer, @Nullable String reason) {
        Entry plan = waiting(planId);
        Part part = answering(plan);
        return given(plan, part, answer, why(answer, reason),
                answer == PlanAnswer.DROPPED ? null : (Long) followUp(part, plan, answer));
    }

    /**
     * Answers a plan line as done by a result row that tells it already: no second row is made.
     *
     * @throws StaleRecord if the row is not there any more
     */
    @PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
    public PlanLine answerBy(long planId, long rowId) {
        Entry plan = waiting(planId);
        Part part = answering(plan);
        return given(plan, part, PlanAnswer.DONE, "", row(rowId, EntryKind.RESULT, part));
    }

    /**
     * Answers a plan line as moved to a row of next period's plan that stands there already: no second row is made.
     *
     * @throws BusinessRule if the reason is missing
     * @throws StaleRecord if the row is not there any more
     */
    @PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
    public PlanLine movedTo(long planId, long rowId, @Nullable String reason) {
        Entry plan = waiting(planId);
        Part part = answering(plan);
        return given(plan, part, PlanAnswer.MOVED, why(PlanAnswer.MOVED, reason), row(rowId, EntryKind.PLAN, part));
    }

    private long row(long id, EntryKind kind, Part part) {
        return entries.findById(id).filter(e -> e.kind() == kind)
                .filter(e -> Objects.equals(e.part().id(), part.id()))
                .orElseThrow(() -> new StaleRecord("Entry " + id)).id();
    }

    private static String why(PlanAnswer answer, @Nullable String reason) {
        String why = CleanText.multiline(reason);
        if (answer.needsReason() && why.isEmpty() || why.length() > REASON) {
            throw BusinessRule.at("reason", "entries.rule.answerReason", REASON);
        }
        return why;
    }

    private Entry waiting(long planId) {
        return entries.findById(planId).filter(e -> e.kind() == EntryKind.PLAN).orElseThrow();
    }

    /** The part that answers, locked: the plan still waits. */
    private Part answering(Entry plan) {
        Period next = plan.part().period().next();
        Part part = desk.writable(desk.answersFor(plan, next), next);
        if (answers.findByPlanId(plan.id()).isPresent()) {
            throw BusinessRule.broken("entries.rule.answeredAlready");
        }
        return part;
    }

    private PlanLine given(Entry plan, Part part, PlanAnswer answer, String why, @Nullable Long followUp) {
        events.publishEvent(
                new PlanAnswered(CurrentActor.get().departmentId(), plan.id(), answer, followUp, why));
        return line(plan, answers.saveAndFlush(
                new AnsweredPlan(plan.id(), part.id(), answer, why.isEmpty() ? null : why, followUp)));
    }

    /** Takes an answer back, with the row it made if nobody has touched that since; a row that was there before stays. */
    @PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
    public PlanLine takeBack(long planId) {
        Entry plan = entries.findById(planId).orElseThrow();
        Period next = plan.part().period().next();
        desk.writable(desk.answersFor(plan, next), next);
        answers.findByPlanId(planId).ifPresent(answer -> {
            Long followUp = answer.followUpId();
            events.publishEvent(
                    new PlanAnswered(CurrentActor.get().departmentId(), planId, null, followUp, ""));
            if (followUp != null) {
                entries.findById(followUp).filter(Entry::untouched)
                        .filter(row -> ("plan:" + planId).equals(row.sourceKey())).ifPresent(this::delete);
            }
            answer.deletedBy(CurrentActor.get().name());
            answers.saveAndFlush(answer);
            answers.delete(answer);
        });
        return line(plan, null);
    }

    private void delete(Entry entry) {
        entry.deletedBy(CurrentActor.get().name());
        entries.saveAndFlush(entry);
        entries.delete(entry);
    }

    private long followUp(Part part, Entry plan, PlanAnswer answer) {
        EntryKind kind = answer == PlanAnswer.DONE ? EntryKind.RESULT : EntryKind.PLAN;
        List<Entry> rows = entries.findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(part.id(), plan.topicId(), kind);
        Entry entry = new Entry(part, plan.topicId(), kind, RowPlaces.last(rows),
                new EntryText(answer == PlanAnswer.DONE ? happened(plan.printedText()) : plan.printedText(),
                        plan.notes(), plan.level()));
        entry.chosen("plan:" + plan.id(), false, desk.writer());
        return entries.saveAndFlush(entry).id();
    }

    /** What a plan counted in the period to come is, once done, counted in this one. */
    private static String happened(String planned) {
        return Sentence.withFigures(planned, key -> {
            Map<String, String> parameters = new TreeMap<>(key.parameters());
            parameters.remove("over", "next");
            return new FigureKey(key.source(), key.measure(), parameters);
        });
    }

    private static PlanLine line(Entry plan, @Nullable AnsweredPlan answer) {
        return new PlanLine(plan.id(), plan.topicId(), plan.printedText(), answer == null ? null : answer.answer(),
                answer == null ? "" : Objects.requireNonNullElse(answer.reason(), ""));
    }
}
