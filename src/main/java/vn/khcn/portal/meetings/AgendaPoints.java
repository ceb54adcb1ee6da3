package vn.khcn.portal.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AgendaPoints extends Repository<AgendaPoint, Long> {
    AgendaPoint saveAndFlush(AgendaPoint point);

    void delete(AgendaPoint point);

    Optional<AgendaPoint> findById(long id);

    List<AgendaPoint> findByUnitIdAndOutcomeNotOrderById(long unitId, PointOutcome outcome);

    List<AgendaPoint> findAllByMeetingIdOrderByPositionAscIdAsc(long meetingId);
}
