package vn.khcn.portal.assignments;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import vn.khcn.portal.kernel.CleanText;

/** A filter as a query. The states are the days' own, said for one day just as {@link DeadlineState} says them. */
final class TaskQuery {
    private TaskQuery() {}

    static Specification<AssignedTask> of(TaskFilter filter, LocalDate today) {
        return (task, query, cb) -> {
            List<Predicate> all = new ArrayList<>();
            String text = CleanText.line(filter.text());
            if (!text.isEmpty()) {
                String pattern = "%" + text.replaceAll("([!%_])", "!$1") + "%";
                all.add(cb.or(cb.like(task.get("content"), pattern, '!'),
                        cb.like(task.get("sourceSymbol"), pattern, '!'),
                        cb.like(task.get("replySymbol"), pattern, '!')));
            }
            if (!filter.work().isEmpty()) {
                all.add(any(cb, filter.work().stream().map(state -> work(state, task, cb)).toList()));
            }
            if (!filter.deadlines().isEmpty()) {
                all.add(any(cb, filter.deadlines().stream().map(state -> deadline(state, task, cb, today)).toList()));
            }
            if (!filter.units().isEmpty()) {
                List<Predicate> units = new ArrayList<>();
                units.add(task.get("leadUnitId").in(filter.units()));
                filter.units().forEach(unit -> units.add(cb.like(
                        cb.concat(cb.concat(",", task.get("coordinators")), ","), "%," + unit + ",%")));
                all.add(any(cb, units));
            }
            if (!filter.kinds().isEmpty()) {
                all.add(task.get("kind").in(filter.kinds()));
            }
            if (filter.dueFrom() != null) {
                all.add(cb.greaterThanOrEqualTo(task.get("due"), filter.dueFrom()));
            }
            if (filter.dueTo() != null) {
                all.add(cb.lessThanOrEqualTo(task.get("due"), filter.dueTo()));
            }
            return cb.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate work(WorkState state, Root<AssignedTask> task, CriteriaBuilder cb) {
        Predicate done = cb.isNotNull(task.get("completedOn"));
        return switch (state) {
            case DONE -> done;
            case IN_PROGRESS -> cb.and(cb.not(done), cb.isNotNull(task.get("startedOn")));
            case NOT_STARTED -> cb.and(cb.not(done), cb.isNull(task.get("startedOn")));
        };
    }

    private static Predicate deadline(DeadlineState state, Root<AssignedTask> task, CriteriaBuilder cb,
            LocalDate today) {
        var due = task.<LocalDate>get("due");
        var completed = task.<LocalDate>get("completedOn");
        LocalDate soon = today.plusDays(DeadlineState.SOON_DAYS);
        return switch (state) {
            case NO_DUE -> cb.isNull(due);
            case OVERDUE -> cb.and(cb.isNull(completed), cb.lessThan(due, today));
            case SOON -> cb.and(cb.isNull(completed), cb.between(due, today, soon));
            case NOT_DUE -> cb.and(cb.isNull(completed), cb.greaterThan(due, soon));
            case DONE_IN_TIME -> cb.lessThanOrEqualTo(completed, due);
            case DONE_LATE -> cb.greaterThan(completed, due);
        };
    }

    private static Predicate any(CriteriaBuilder cb, List<Predicate> predicates) {
        return cb.or(predicates.toArray(Predicate[]::new));
    }
}
