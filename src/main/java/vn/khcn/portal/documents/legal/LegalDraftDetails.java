package vn.khcn.portal.documents.legal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.people.UnitOption;

/** A draft with its steps in the order of their days. */
public record LegalDraftDetails(long id, int version, KindOption kind, UnitOption unit, LegalDraftForm form,
        List<DraftStepDetails> steps) {
    public LegalDraftDetails {
        steps = List.copyOf(steps);
    }

    /** The last step taken. */
    public @Nullable DraftStepDetails last() {
        return steps.isEmpty() ? null : steps.getLast();
    }
}
