package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps directives due "at the next meeting" on the day of that meeting, whenever it is called, moved or taken away. */
@Component
class NextMeeting {
    private final Meetings meetings;
    private final Directives directives;

    NextMeeting(Meetings meetings, Directives directives) {
        this.meetings = meetings;
        this.directives = directives;
    }

    /** Looks at all meetings of a kind again; a deadline that was extended stays. */
    void settle(MeetingKind kind) {
        List<Meeting> all = meetings.findAllByOrderByHeldOnDescIdDesc().stream().filter(m -> m.kind() == kind).toList();
        for (int i = 0; i < Math.min(2, all.size()); i++) {
            LocalDate next = i == 0 ? null : all.get(i - 1).heldOn();
            directives.findAllByMeetingIdOrderByPositionAscIdAsc(all.get(i).id()).stream()
                    .filter(d -> d.dueKind() == DueKind.NEXT_MEETING && Objects.equals(d.due(), d.firstDue()))
                    .filter(d -> !Objects.equals(d.due(), next)).forEach(d -> {
                        d.dueAt(next);
                        directives.save(d);
                    });
        }
    }

    /** The day of the meeting after this one, once it is called. */
    @Nullable
    LocalDate after(Meeting meeting) {
        return meetings.findFirstByKindAndHeldOnAfterOrderByHeldOnAsc(meeting.kind(), meeting.heldOn())
                .map(Meeting::heldOn).orElse(null);
    }
}
