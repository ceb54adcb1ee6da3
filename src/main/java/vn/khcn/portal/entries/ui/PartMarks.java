package vn.khcn.portal.entries.ui;

import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** The state of a unit's part, in a word. */
final class PartMarks {
    private static final String KEY = "entries.part.";

    private PartMarks() {}

    static Mark of(ApprovalState state) {
        return new Mark(switch (state) {
            case SUBMITTED -> Tone.BLUE;
            case RETURNED -> Tone.RED;
            case ACCEPTED -> Tone.GREEN;
            default -> Tone.GREY;
        }, KEY + state);
    }
}
