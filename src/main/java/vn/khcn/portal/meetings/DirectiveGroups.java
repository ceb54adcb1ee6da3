package vn.khcn.portal.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DirectiveGroups extends Repository<DirectiveGroup, Long> {
    DirectiveGroup saveAndFlush(DirectiveGroup group);

    void delete(DirectiveGroup group);

    Optional<DirectiveGroup> findById(long id);

    List<DirectiveGroup> findAllByMeetingIdOrderByPositionAscIdAsc(long meetingId);
}
