package vn.khcn.portal.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Writing the conclusions: groups by addressee, directives inside. The office writes; under review the leaders may. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICE', 'DIRECTOR', 'DEPUTY')")
public class ConclusionService {
    private final Meetings meetings;
    private final DirectiveGroups groups;
    private final Directives directives;
    private final NextMeeting next;
    private final ApprovalService approval;

    ConclusionService(Meetings meetings, DirectiveGroups groups, Directives directives, NextMeeting next,
            ApprovalService approval) {
        this.meetings = meetings;
        this.groups = groups;
        this.directives = directives;
        this.next = next;
        this.approval = approval;
    }

    /** The office while it is open, the leaders while it lies before them. */
    static boolean mayWrite(ApprovalState state) {
        Actor actor = CurrentActor.get();
        boolean office = actor.is(Role.OFFICE) || actor.accountId() == 0;
        return state.isOpen() && office
                || state == ApprovalState.IN_REVIEW && (actor.is(Role.DIRECTOR) || actor.is(Role.DEPUTY));
    }

    /** Who works on them at any time, everybody once they are issued. */
    static boolean mayRead(ApprovalState state) {
        Actor actor = CurrentActor.get();
        return state.isFinal() || actor.accountId() == 0
                || Stream.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY).anyMatch(actor::is);
    }

    /** Adds a group at the end. */
    public long addGroup(long meeting, GroupForm form) {
        writable(meeting);
        int last = groups.findAllByMeetingIdOrderByPositionAscIdAsc(meeting).stream()
                .mapToInt(DirectiveGroup::position).max().orElse(0);
        return groups.saveAndFlush(new DirectiveGroup(meeting, last + 1, form)).id();
    }

    public void changeGroup(long id, int version, GroupForm form) {
        DirectiveGroup group = group(id, version);
        group.write(form);
        groups.saveAndFlush(group);
    }

    /** Changes places with the neighbour. */
    public void moveGroup(long id, boolean up) {
        DirectiveGroup group = groups.findById(id).orElseThrow();
        writable(group.meetingId());
        List<DirectiveGroup> all = groups.findAllByMeetingIdOrderByPositionAscIdAsc(group.meetingId());
        Places.swap(all, group, up, DirectiveGroup::move).forEach(groups::saveAndFlush);
    }

    /** Takes a group away with all its lines. */
    public void removeGroup(long id, int version) {
        DirectiveGroup group = group(id, version);
        String by = CurrentActor.get().name();
        lines(group).forEach(line -> {
            line.deletedBy(by);
            directives.delete(directives.saveAndFlush(line));
        });
        group.deletedBy(by);
        groups.delete(groups.saveAndFlush(group));
    }

    /** Adds a line below another one; null puts it at the end of the group. */
    public long add(long groupId, @Nullable Long after, DirectiveForm form) {
        DirectiveGroup group = groups.findById(groupId).orElseThrow();
        Meeting meeting = writable(group.meetingId());
        List<Directive> lines = lines(group);
        int place = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            place = after != null && lines.get(i).id() == after ? i + 1 : place;
        }
        Directive line = new Directive(group, place + 1, form);
        due(line, meeting);
        for (int i = place; i < lines.size(); i++) {
            lines.get(i).place(groupId, i + 2);
        }
        return directives.saveAndFlush(line).id();
    }

    public void change(long id, int version, DirectiveForm form) {
        Directive line = line(id, version);
        Meeting meeting = writable(line.meetingId());
        line.write(form);
        due(line, meeting);
        directives.saveAndFlush(line);
    }

    /** Changes places with the neighbour; from the edge of a group it goes over to the next one. */
    public void move(long id, boolean up) {
        Directive line = directives.findById(id).orElseThrow();
        writable(line.meetingId());
        DirectiveGroup group = groups.findById(line.groupId()).orElseThrow();
        List<Directive> here = lines(group);
        int at = here.indexOf(line);
        if (at != (up ? 0 : here.size() - 1)) {
            Places.swap(here, line, up, (d, to) -> d.place(group.id(), to)).forEach(directives::saveAndFlush);
            return;
        }
        List<DirectiveGroup> all = groups.findAllByMeetingIdOrderByPositionAscIdAsc(line.meetingId());
        int to = all.indexOf(group) + (up ? -1 : 1);
        if (to >= 0 && to < all.size()) {
            List<Directive> there = lines(all.get(to));
            for (int i = 0; i < there.size(); i++) {
                there.get(i).place(all.get(to).id(), i + (up ? 1 : 2));
            }
            line.place(all.get(to).id(), up ? there.size() + 1 : 1);
            directives.saveAndFlush(line);
        }
    }

    public void remove(long id, int version) {
        Directive line = line(id, version);
        line.deletedBy(CurrentActor.get().name());
        directives.delete(directives.saveAndFlush(line));
    }

    private void due(Directive line, Meeting meeting) {
        if (line.dueKind() == DueKind.NEXT_MEETING) {
            line.dueAt(next.after(meeting));
        }
        if (line.due() != null && line.due().isBefore(meeting.heldOn())) {
            throw BusinessRule.at("due", "meetings.rule.dueBeforeMeeting", DocumentReference.day(line.due()));
        }
    }

    private List<Directive> lines(DirectiveGroup group) {
        return directives.findAllByMeetingIdOrderByPositionAscIdAsc(group.meetingId()).stream()
                .filter(d -> d.groupId() == group.id()).toList();
    }

    private Directive line(long id, int version) {
        Directive line = directives.findById(id).orElseThrow();
        StaleRecord.check(line, version);
        writable(line.meetingId());
        return line;
    }

    private DirectiveGroup group(long id, int version) {
        DirectiveGroup group = groups.findById(id).orElseThrow();
        StaleRecord.check(group, version);
        writable(group.meetingId());
        return group;
    }

    private Meeting writable(long meeting) {
        Meeting found = meetings.findById(meeting).orElseThrow();
        if (!mayWrite(approval.state(MeetingReading.subject(meeting)))) {
            throw BusinessRule.broken("meetings.rule.notOpen");
        }
        return found;
    }
}
