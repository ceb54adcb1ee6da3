package vn.khcn.portal.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.UnitOption;

/**
 * A directive as its page shows it.
 *
 * @param giver      office that gave it
 * @param waiting    units that answer for themselves and have not reported it done
 * @param mayAnswer  the reader may report on it
 * @param mayAccept  the reader holds the office that gave it, or acts for it
 * @param mayExtend  the reader may move its deadline
 */
public record DirectiveDetails(DirectiveSummary summary, DirectiveForm form, List<AnswerDetails> answers,
        List<DueMoveDetails> moves, List<UnitOption> waiting, long giver, String givenBy, String acceptedBy,
        @Nullable Long taskId,
        @Nullable Long planId, boolean mayAnswer, boolean mayAccept, boolean mayExtend) {
    public DirectiveDetails {
        answers = List.copyOf(answers);
        moves = List.copyOf(moves);
        waiting = List.copyOf(waiting);
    }
}
