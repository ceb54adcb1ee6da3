package vn.khcn.portal.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The department's meetings: calling them, and what a new one takes over from the last. */
@Service
@Transactional
public class MeetingService {
    private final Meetings meetings;
    private final AgendaPoints points;
    private final Directives directives;
    private final DirectiveGroups groups;
    private final MeetingReading reading;
    private final NextMeeting next;
    private final ApprovalService approval;

    MeetingService(Meetings meetings, AgendaPoints points, Directives directives, DirectiveGroups groups,
            MeetingReading reading, NextMeeting next, ApprovalService approval) {
        this.meetings = meetings;
        this.points = points;
        this.directives = directives;
        this.groups = groups;
        this.reading = reading;
        this.next = next;
        this.approval = approval;
    }

    /** Calls a meeting. Points of the last one that were not concluded come along; what is due "at the next meeting" is due now. */
    @PreAuthorize("hasRole('OFFICE')")
    public long call(MeetingForm form) {
        unique(form, 0);
        Meeting meeting = meetings.saveAndFlush(new Meeting(form));
        Optional<Meeting> before = meetings.findFirstByKindAndHeldOnBeforeOrderByHeldOnDesc(form.kind(),
                form.heldOn());
        before.ifPresent(last -> carry(last, meeting));
        next.settle(form.kind());
        return meeting.id();
    }

    /** Changes day, chair or the notice's frame while nobody has decided on it. */
    @PreAuthorize("hasAnyRole('OFFICE', 'DIRECTOR', 'DEPUTY')")
    public void change(long id, int version, MeetingForm form) {
        Meeting meeting = meetings.findById(id).orElseThrow();
        StaleRecord.check(meeting, version);
        if (!ConclusionService.mayWrite(approval.state(MeetingReading.subject(id)))) {
            throw BusinessRule.broken("meetings.rule.notOpen");
        }
        unique(form, id);
        MeetingKind kind = meeting.kind();
        meeting.write(form);
        meetings.saveAndFlush(meeting);
        next.settle(kind);
        next.settle(form.kind());
    }

    /** Takes a meeting called by mistake away; one with conclusions stays. */
    @PreAuthorize("hasRole('OFFICE')")
    public void remove(long id, int version) {
        Meeting meeting = meetings.findById(id).orElseThrow();
        StaleRecord.check(meeting, version);
        if (!directives.findAllByMeetingIdOrderByPositionAscIdAsc(id).isEmpty()) {
            throw BusinessRule.broken("meetings.rule.hasDirectives");
        }
        String by = CurrentActor.get().name();
        points.findAllByMeetingIdOrderByPositionAscIdAsc(id).forEach(point -> {
            point.deletedBy(by);
            points.delete(points.saveAndFlush(point));
        });
        groups.findAllByMeetingIdOrderByPositionAscIdAsc(id).forEach(group -> {
            group.deletedBy(by);
            groups.delete(groups.saveAndFlush(group));
        });
        MeetingKind kind = meeting.kind();
        meeting.deletedBy(by);
        meetings.delete(meetings.saveAndFlush(meeting));
        next.settle(kind);
    }

    /** Every meeting, the newest first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> list() {
        return reading.summaries(meetings.findAllByOrderByHeldOnDescIdDesc());
    }

    @Transactional(readOnly = true)
    public Optional<MeetingSummary> find(long id) {
        return meetings.findById(id).map(reading::summary);
    }

    /** What was written about a meeting. */
    @Transactional(readOnly = true)
    public MeetingForm form(long id) {
        return reading.form(meetings.findById(id).orElseThrow());
    }

    private void carry(Meeting last, Meeting now) {
        int position = 0;
        for (AgendaPoint point : points.findAllByMeetingIdOrderByPositionAscIdAsc(last.id())) {
            if (point.outcome() != PointOutcome.CONCLUDED) {
                points.saveAndFlush(new AgendaPoint(now.id(), point.unitId(), ++position, point.text(), point.id()));
            }
        }
    }

    private void unique(MeetingForm form, long self) {
        meetings.findByKindAndHeldOn(form.kind(), form.heldOn()).filter(m -> m.id() != self).ifPresent(same -> {
            throw BusinessRule.at("heldOn", "meetings.rule.twice", reading.title(same));
        });
    }
}
