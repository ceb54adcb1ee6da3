package vn.khcn.portal.meetings;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import vn.khcn.portal.kernel.CleanText;

/** A filter as a query; the states are said for one day just as {@link DirectiveState} says them. */
final class DirectiveQuery {
    private DirectiveQuery() {}

    static Specification<Directive> of(DirectiveFilter filter, LocalDate today) {
        return (directive, query, cb) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(cb.isNotNull(directive.get("givenOn")));
            all.add(cb.notEqual(directive.get("form"), LineForm.INTRO));
            String text = CleanText.line(filter.text());
            if (!text.isEmpty()) {
                String pattern = "%" + text.replaceAll("([!%_])", "!$1") + "%";
                all.add(cb.or(cb.like(directive.get("text"), pattern, '!'),
                        cb.like(directive.get("leadName"), pattern, '!')));
            }
            if (!filter.states().isEmpty()) {
                all.add(any(cb, filter.states().stream().map(s -> state(s, directive, cb, today)).toList()));
            }
            if (!filter.dues().isEmpty()) {
                all.add(directive.get("dueKind").in(filter.dues()));
            }
            if (!filter.units().isEmpty()) {
                all.add(any(cb, filter.units().stream().map(u -> concerns(u, directive, cb)).toList()));
            }
            if (!filter.meetings().isEmpty()) {
                all.add(directive.get("meetingId").in(filter.meetings()));
            }
            if (filter.dueFrom() != null) {
                all.add(cb.greaterThanOrEqualTo(directive.get("due"), filter.dueFrom()));
            }
            if (filter.dueTo() != null) {
                all.add(cb.lessThanOrEqualTo(directive.get("due"), filter.dueTo()));
            }
            if (filter.open()) {
                all.add(cb.isNull(directive.get("acceptedOn")));
            }
            return cb.and(all.toArray(Predicate[]::new));
        };
    }

    /** A number names one record in the whole portal, so a unit's is never an office's. */
    private static Predicate concerns(long party, Root<Directive> directive, CriteriaBuilder cb) {
        String pattern = "%," + party + ",%";
        return cb.or(cb.equal(directive.get("leadId"), party), cb.equal(directive.get("supervisorId"), party),
                cb.like(cb.concat(cb.concat(",", directive.get("answering")), ","), pattern),
                cb.like(cb.concat(cb.concat(",", directive.get("coordinators")), ","), pattern));
    }

    private static Predicate state(DirectiveState state, Root<Directive> directive, CriteriaBuilder cb,
            LocalDate today) {
        var due = directive.<LocalDate>get("due");
        Predicate accepted = cb.isNotNull(directive.get("acceptedOn"));
        Predicate reported = cb.isNotNull(directive.get("reportedOn"));
        Predicate late = cb.lessThan(cb.coalesce(due, LocalDate.of(9999, 1, 1)), today);
        Predicate open = cb.and(cb.not(accepted), cb.not(reported));
        Predicate answered = cb.isNotNull(directive.get("answeredOn"));
        return switch (state) {
            case DONE -> accepted;
            case REPORTED -> cb.and(cb.not(accepted), reported);
            case LATE -> cb.and(open, late);
            case RUNNING -> cb.and(open, cb.not(late), answered);
            case UNANSWERED -> cb.and(open, cb.not(late), cb.not(answered));
        };
    }

    private static Predicate any(CriteriaBuilder cb, List<Predicate> predicates) {
        return cb.or(predicates.toArray(Predicate[]::new));
    }
}
