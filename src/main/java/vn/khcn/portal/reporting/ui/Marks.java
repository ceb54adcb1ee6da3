package vn.khcn.portal.reporting.ui;

import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.reporting.check.Severity;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** Colour and word of a report's state and of a finding's weight. */
final class Marks {
    private Marks() {}

    static Mark of(ApprovalState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.GREY;
            case RETURNED -> Tone.RED;
            case SUBMITTED, IN_REVIEW, APPROVED, SIGNED, NUMBERED, READY -> Tone.BLUE;
            case ACCEPTED, ISSUED, SENT -> Tone.GREEN;
        };
        return new Mark(tone, "reporting.state." + state);
    }

    static Mark of(Severity severity) {
        Tone tone = switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.AMBER;
            case HINT -> Tone.GREY;
        };
        return new Mark(tone, "reporting.severity." + severity);
    }
}
