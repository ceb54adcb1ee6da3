package vn.khcn.portal.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.approval.SubjectMoved;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.ConclusionsIssued;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveMoved;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.MeetingService;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.meetings.ui.MeetingNavigation;

/** Conclusions on their way, directives as they are given, reported, accepted or returned. */
@Component
class MeetingNotices {
    private final NoticeService notices;
    private final Audience audience;
    private final DirectivePeople concerned;
    private final MeetingService meetings;
    private final DirectiveBookService book;

    MeetingNotices(NoticeService notices, Audience audience, DirectivePeople concerned, MeetingService meetings,
            DirectiveBookService book) {
        this.notices = notices;
        this.audience = audience;
        this.concerned = concerned;
        this.meetings = meetings;
        this.book = book;
    }

    @EventListener
    void moved(SubjectMoved moved) {
        if (moved.kind() != SubjectKind.CONCLUSIONS) {
            return;
        }
        Set<Long> next = switch (moved.to()) {
            case IN_REVIEW -> audience.with(Role.DIRECTOR, Role.DEPUTY);
            case RETURNED, APPROVED -> audience.with(Role.OFFICE);
            case SIGNED -> audience.with(Role.REGISTRY);
            default -> Set.of();
        };
        String title = meetings.find(moved.subjectId()).map(MeetingSummary::title).orElse("");
        notices.tell(next, "notices.meeting." + moved.to(), List.of(title),
                moved.to() == ApprovalState.IN_REVIEW
                        ? MeetingNavigation.notice(moved.subjectId())
                        : MeetingNavigation.meeting(moved.subjectId()));
    }

    /** Everybody hears once how many directives are theirs. */
    @EventListener
    void issued(ConclusionsIssued issued) {
        MeetingSummary meeting = meetings.find(issued.meetingId()).orElseThrow();
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (DirectiveSummary directive : book.list(DirectiveFilter.meeting(issued.meetingId()), Pageable.unpaged())) {
            concerned.workersOf(directive).forEach(account -> counts.merge(account, 1, Integer::sum));
        }
        counts.forEach((account, count) -> notices.tell(List.of(account), "notices.meeting.given",
                List.of(meeting.symbol(), meeting.title(), Integer.toString(count)), MeetingNavigation.own()));
    }

    @EventListener
    void moved(DirectiveMoved moved) {
        book.find(moved.directiveId()).ifPresent(details -> {
            DirectiveSummary directive = details.summary();
            Set<Long> hear = moved.what() == DirectiveMoved.What.REPORTED
                    ? concerned.givers(directive)
                    : concerned.workersOf(directive);
            notices.tell(hear, "notices.directive." + moved.what(),
                    List.of(directive.number(), directive.meeting(), directive.plain().length() > 120
                            ? directive.plain().substring(0, 120) + "…"
                            : directive.plain(), directive.due() == null ? "" : DocumentReference.day(directive.due())),
                    MeetingNavigation.directive(directive.id()));
        });
    }
}
