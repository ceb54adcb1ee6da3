package vn.khcn.portal.meetings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.reporting.review.Commented;

/** Meetings as people comment on their conclusions. */
@Component
class MeetingOfPaper implements Commented {
    private final MeetingService meetings;

    MeetingOfPaper(MeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Paper> paper(long id) {
        return meetings.find(id).map(m -> new Paper(m.title(), "giao-ban/" + id));
    }
}
