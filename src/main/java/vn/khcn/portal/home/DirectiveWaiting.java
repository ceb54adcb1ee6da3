package vn.khcn.portal.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.meetings.ConclusionReviewService;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.ui.MeetingNavigation;
import vn.khcn.portal.records.CurrentActor;

/** Conclusions to approve, sign or issue; directives to accept; those of the own unit or office that are late or due soon. */
@Component
@Order(15)
class DirectiveWaiting implements WaitingDesk {
    private static final int MOST = 6;
    private final ConclusionReviewService review;
    private final DirectiveBookService book;

    DirectiveWaiting(ConclusionReviewService review, DirectiveBookService book) {
        this.review = review;
        this.book = book;
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        review.waiting().forEach((meeting, action) -> waiting.add(new Waiting(
                meeting.state() == ApprovalState.RETURNED, "approval.action." + action, meeting.title(),
                "home.waiting.conclusions", List.of(meeting.directives()),
                action == ApprovalAction.APPROVE
                        ? MeetingNavigation.notice(meeting.id())
                        : MeetingNavigation.meeting(meeting.id()))));
        book.toAccept().stream().limit(MOST).forEach(d -> waiting.add(new Waiting(false, "home.action.acceptDirective",
                d.plain(), "home.waiting.directive", List.of(d.number(), d.meeting(), d.lead().name()),
                MeetingNavigation.directive(d.id()))));
        Long unit = CurrentActor.get().unitId();
        List<DirectiveSummary> own = book.own().stream().filter(d -> d.stateFor(unit == null ? 0 : unit).open())
                .toList();
        own.stream().filter(d -> d.state() == DirectiveState.LATE || d.soon()).limit(MOST)
                .forEach(d -> waiting.add(own(d)));
        List<DirectiveSummary> silent = own.stream()
                .filter(d -> d.state() == DirectiveState.UNANSWERED && !d.soon()).toList();
        if (!silent.isEmpty()) {
            waiting.add(new Waiting(false, "home.action.report", silent.getFirst().plain(), "home.waiting.silent",
                    List.of(silent.size()), MeetingNavigation.own()));
        }
        return waiting;
    }

    private static Waiting own(DirectiveSummary directive) {
        boolean late = directive.state() == DirectiveState.LATE;
        return new Waiting(late, late ? "home.action.late" : "home.action.soon", directive.plain(),
                "home.waiting.directiveDue",
                List.of(directive.number(), directive.meeting(),
                        directive.due() == null ? "" : DocumentReference.day(directive.due())),
                MeetingNavigation.directive(directive.id()));
    }
}
