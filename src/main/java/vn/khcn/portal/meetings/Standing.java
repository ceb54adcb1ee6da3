package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the answers to a directive have come by a day. @param done units that have reported it done */
record Standing(@Nullable LocalDate answered, @Nullable LocalDate reported, Set<Long> done) {
    Standing {
        done = Set.copyOf(done);
    }

    /**
     * Reads the answers in their order. Where units answer for themselves it is reported once each of them has; a return
     * by whoever gave it begins anew.
     */
    static Standing of(Set<Long> answering, List<DirectiveAnswer> answers, LocalDate day) {
        LocalDate answered = null;
        LocalDate reported = null;
        Set<Long> done = new HashSet<>();
        for (DirectiveAnswer answer : answers) {
            if (answer.saidOn().isAfter(day)) {
                continue;
            }
            switch (answer.kind()) {
                case RETURNED -> {
                    done.clear();
                    reported = null;
                }
                case DONE -> {
                    Long unit = answer.unitId();
                    if (unit != null) {
                        done.add(unit);
                    }
                    if (answering.isEmpty() || done.containsAll(answering)) {
                        reported = answer.saidOn();
                    }
                }
                case PROGRESS -> {
                    Long unit = answer.unitId();
                    if (unit != null && answering.contains(unit) && done.remove(unit)) {
                        reported = null;
                    }
                }
            }
            if (answered == null && answer.kind() != AnswerKind.RETURNED) {
                answered = answer.saidOn();
            }
        }
        return new Standing(answered, reported, done);
    }
}
