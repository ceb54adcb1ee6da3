package vn.khcn.portal.entries;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SeenProposals extends Repository<SeenProposal, Long> {
    List<SeenProposal> findAllByUnitIdAndPeriodCode(long unitId, String periodCode);

    SeenProposal save(SeenProposal seen);
}
