package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.DueKind;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** The colours of states, and deadlines in words. */
final class MeetingMarks {
    private MeetingMarks() {}

    static Mark of(DirectiveState state) {
        return new Mark(tone(state), state.textKey());
    }

    static Tone tone(DirectiveState state) {
        return switch (state) {
            case DONE -> Tone.GREEN;
            case REPORTED, RUNNING -> Tone.BLUE;
            case LATE -> Tone.RED;
            case UNANSWERED -> Tone.GREY;
        };
    }

    static Mark of(ApprovalState state) {
        Tone tone = switch (state) {
            case RETURNED -> Tone.RED;
            case IN_REVIEW, APPROVED, SIGNED -> Tone.AMBER;
            case ISSUED, SENT -> Tone.GREEN;
            default -> Tone.GREY;
        };
        return new Mark(tone, state.textKey());
    }

    /** The deadline of a line that is being written. */
    static Chip due(LineDetails line) {
        Due due = line.form().due();
        return switch (due.kind()) {
            case NONE -> new Chip(line.form().excuse().isEmpty() ? Tone.RED : Tone.GREY,
                    text(line.form().excuse().isEmpty() ? "meetings.line.noDue" : "meetings.line.excused"));
            case STANDING -> new Chip(Tone.GREY, text("meetings.line.standing"));
            case NEXT_MEETING -> new Chip(Tone.GREY, text("meetings.line.nextMeeting"));
            case DAY -> new Chip(Tone.BLUE, text("meetings.line.until", DayText.of(line.due())));
        };
    }

    /** The deadline of a given directive as seen today. */
    static Chip due(DirectiveSummary directive) {
        if (directive.due() == null) {
            return new Chip(Tone.GREY, text(directive.dueKind() == DueKind.STANDING
                    ? "meetings.line.standing"
                    : directive.dueKind() == DueKind.NEXT_MEETING
                            ? "meetings.line.nextMeeting"
                            : "meetings.line.excused"));
        }
        Tone tone = directive.state() == DirectiveState.LATE ? Tone.RED : directive.soon() ? Tone.AMBER : Tone.GREY;
        return new Chip(tone, DayText.of(directive.due()));
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
