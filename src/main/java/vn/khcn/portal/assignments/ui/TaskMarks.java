package vn.khcn.portal.assignments.ui;

import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.WorkState;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** The colours of a task's states. */
final class TaskMarks {
    private TaskMarks() {}

    static Mark of(DeadlineState state) {
        Tone tone = switch (state) {
            case OVERDUE, DONE_LATE -> Tone.RED;
            case SOON -> Tone.AMBER;
            case DONE_IN_TIME -> Tone.GREEN;
            case NOT_DUE -> Tone.BLUE;
            case NO_DUE -> Tone.GREY;
        };
        return new Mark(tone, state.textKey());
    }

    static Mark of(WorkState state) {
        Tone tone = switch (state) {
            case DONE -> Tone.GREEN;
            case IN_PROGRESS -> Tone.BLUE;
            case NOT_STARTED -> Tone.GREY;
        };
        return new Mark(tone, state.textKey());
    }
}
