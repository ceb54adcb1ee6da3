package vn.khcn.portal.documents.ui;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.legal.DraftStepKind;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** The colour of a state. */
final class DocumentMarks {
    private DocumentMarks() {}

    static Mark of(ApprovalState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.GREY;
            case RETURNED -> Tone.RED;
            case SUBMITTED, IN_REVIEW, ACCEPTED -> Tone.BLUE;
            case APPROVED, SIGNED, NUMBERED, READY -> Tone.AMBER;
            case ISSUED, SENT -> Tone.GREEN;
        };
        return new Mark(tone, "approval.state." + state);
    }

    static @Nullable Mark of(@Nullable DraftStepKind step) {
        return step == null ? null : new Mark(step.ends() ? Tone.GREEN : Tone.BLUE, "documents.step." + step);
    }
}
