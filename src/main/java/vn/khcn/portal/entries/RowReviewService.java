package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.Period;

/** Reviewing many rows in one deed, as they were seen. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
public class RowReviewService {
    private final Entries entries;
    private final PartDesk desk;

    RowReviewService(Entries entries, PartDesk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    /**
     * Marks rows as read (specialist) or reviewed (head). A row that somebody changed or removed since is left alone.
     *
     * @param seen row → the version that was read
     * @return the rows that are marked now
     */
    public List<EntryDetails> reviewAll(long unitId, Period period, Map<Long, Integer> seen) {
        Part part = desk.writable(unitId, period);
        Writer reader = desk.writer();
        List<EntryDetails> marked = new ArrayList<>();
        for (Entry entry : entries.findAllByPartIdOrderByKindAscPositionAsc(part.id())) {
            Integer version = seen.get(entry.id());
            if (version != null && version == entry.version() && !entry.blank()) {
                entry.read(reader);
                marked.add(entries.saveAndFlush(entry).details());
            }
        }
        return marked;
    }
}
