package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The head of a meeting's pages: title, state, day and counts, ways to the other pages, the steps the reader may take. */
final class MeetingHead {
    private static final List<ApprovalAction> ORDER = List.of(ApprovalAction.WITHDRAW, ApprovalAction.RETURN,
            ApprovalAction.APPROVE, ApprovalAction.SIGN, ApprovalAction.SUBMIT, ApprovalAction.ISSUE);
    private final MeetingServices services;
    private final ConclusionsPage page;
    private final Supplier<String> block;
    private final Runnable moved;

    /** @param block the line a return speaks of @param moved called after a step */
    MeetingHead(MeetingServices services, ConclusionsPage page, Supplier<String> block, Runnable moved) {
        this.services = services;
        this.page = page;
        this.block = block;
        this.moved = moved;
    }

    /** @param here route of the page shown, which needs no way to itself @param more actions of that page */
    PageHead head(String here, Component... more) {
        MeetingSummary meeting = page.meeting();
        PageHead head = new PageHead(MeetingMarks.text("meetings.page.title",
                meeting.title().substring(0, 1).toLowerCase(Locale.ROOT) + meeting.title().substring(1)))
                .back(MeetingNavigation.MEETINGS, MeetingMarks.text("meetings.list.title"));
        describe(head, meeting);
        way(head, here, MeetingNavigation.agenda(meeting.id()), "meetings.agenda.title");
        way(head, here, MeetingNavigation.meeting(meeting.id()), "meetings.page.conclusions");
        way(head, here, MeetingNavigation.notice(meeting.id()), "meetings.page.print");
        head.actions(more);
        List<Button> steps = ORDER.stream().filter(page.possible()::contains).map(this::button).toList();
        for (int i = 0; i < steps.size(); i++) {
            if (i == steps.size() - 1) {
                head.primary(steps.get(i));
            } else {
                head.actions(steps.get(i));
            }
        }
        return head;
    }

    /** State, day and counts, again after something was written. */
    static void describe(PageHead head, MeetingSummary meeting) {
        Span words = new Span(MeetingMarks.text(
                meeting.symbol().isEmpty() ? "meetings.page.hint" : "meetings.page.issued",
                DayText.of(meeting.heldOn()), meeting.directives(), meeting.symbol(), DayText.of(meeting.dated())));
        words.addClassName("hint");
        if (meeting.missing() == 0) {
            head.chips(Chip.of(MeetingMarks.of(meeting.state())), words);
        } else {
            head.chips(Chip.of(MeetingMarks.of(meeting.state())), words,
                    new Chip(Tone.RED, MeetingMarks.text("meetings.page.missing", meeting.missing())));
        }
    }

    private static void way(PageHead head, String here, String route, String label) {
        if (!here.equals(route)) {
            head.actions(new Anchor(route, MeetingMarks.text(label)));
        }
    }

    private Button button(ApprovalAction action) {
        return new Button(MeetingMarks.text("meetings.step." + action), click -> take(action));
    }

    private void take(ApprovalAction action) {
        long id = page.meeting().id();
        switch (action) {
            case SUBMIT -> done(() -> services.review().submit(id), "meetings.step.submitted");
            case WITHDRAW -> done(() -> services.review().withdraw(id), "meetings.step.withdrawn");
            case APPROVE -> done(() -> services.review().approve(id), "meetings.step.approved");
            case SIGN -> new ConfirmQuestion("meetings.step.signQuestion", "meetings.step.SIGN",
                    () -> done(() -> services.review().sign(id), "meetings.step.signed")).open();
            case RETURN -> new WordsDialog("meetings.step.RETURN", "meetings.answer.reason", "meetings.step.RETURN",
                    reason -> {
                        services.review().giveBack(id, block.get(), reason);
                        moved.run();
                    }).open();
            default -> new IssueDialog(services, id, moved).open();
        }
    }

    private void done(Runnable step, String words) {
        try {
            step.run();
            Notice.done(words);
            moved.run();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }
}
