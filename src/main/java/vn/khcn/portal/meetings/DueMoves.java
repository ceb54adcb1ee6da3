package vn.khcn.portal.meetings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface DueMoves extends Repository<DueMove, Long> {
    DueMove saveAndFlush(DueMove move);

    List<DueMove> findAllByDirectiveIdInOrderByDecidedOnAscIdAsc(Collection<Long> directives);
}
