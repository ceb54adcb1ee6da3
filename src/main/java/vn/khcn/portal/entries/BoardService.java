package vn.khcn.portal.entries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The office's desk: who has handed in, reminding, returning, accepting, and the office's own copy of the words. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class BoardService {
    private final Parts parts;
    private final Entries entries;
    private final Board board;
    private final ApprovalService approval;
    private final PartDesk desk;
    private final ApplicationEventPublisher events;
    private final List<PeriodSeal> seals;

    BoardService(Parts parts, Entries entries, Board board, ApprovalService approval, PartDesk desk,
            ApplicationEventPublisher events, List<PeriodSeal> seals) {
        this.parts = parts;
        this.entries = entries;
        this.board = board;
        this.approval = approval;
        this.desk = desk;
        this.events = events;
        this.seals = seals;
    }

    /** Every unit that writes in a period, with where its part stands. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICE','REGISTRY','DIRECTOR','DEPUTY','ADMINISTRATOR')")
    public List<BoardRow> board(Period period) {
        return board.rows(period);
    }

    /** Reminds the units whose part is missing; the others are left in peace. Says how many were reminded. */
    @PreAuthorize("hasRole('OFFICE')")
    public int remind(Period period, Collection<Long> unitIds) {
        Set<Long> missing = board.rows(period).stream().filter(BoardRow::missing).map(BoardRow::unitId)
                .filter(unitIds::contains).collect(Collectors.toSet());
        for (long unitId : missing) {
            Part part = part(unitId, period);
            part.remind(desk.writer().at());
            parts.saveAndFlush(part);
            events.publishEvent(new PartReminded(CurrentActor.get().departmentId(), unitId, period.code()));
        }
        return missing.size();
    }

    /**
     * Returns a part with the reason, and where wanted a comment at single rows.
     *
     * @param comments entry number → what is asked for
     * @throws BusinessRule if there is no reason, the part does not lie with the office, or it stands in an issued report
     */
    @PreAuthorize("hasRole('OFFICE')")
    public void returnPart(long unitId, Period period, String reason, Map<Long, String> comments) {
        Part part = part(unitId, period);
        List<Entry> written = entries.findAllByPartIdOrderByKindAscPositionAsc(part.id());
        List<Long> numbers = written.stream().map(Entry::id).toList();
        if (seals.stream().anyMatch(seal -> seal.sealed(period, numbers))) {
            throw BusinessRule.broken("entries.rule.sealed");
        }
        approval.move(part.subject(), ApprovalAction.RETURN, reason);
        for (Entry entry : written) {
            String comment = CleanText.multiline(comments.get(entry.id()));
            entry.comment(comment.isEmpty() ? null : comment);
            entries.saveAndFlush(entry);
        }
        part.withdraw();
        parts.saveAndFlush(part);
        desk.tell(part);
    }

    /** Accepts a part; comments of earlier returns are settled by it. */
    @PreAuthorize("hasRole('OFFICE')")
    public void accept(long unitId, Period period) {
        Part part = part(unitId, period);
        if (approval.state(part.subject()) == ApprovalState.ACCEPTED) {
            return;
        }
        approval.move(part.subject(), ApprovalAction.ACCEPT, null);
        for (Entry entry : entries.findAllByPartIdOrderByKindAscPositionAsc(part.id())) {
            entry.comment(null);
            entries.saveAndFlush(entry);
        }
        desk.tell(part);
    }

    /**
     * Edits the office's copy of an entry of a part that was handed in; the unit's words stay as they are.
     *
     * @param text null or the unit's own words give the copy up
     * @throws StaleRecord if somebody else changed the entry since
     */
    @PreAuthorize("hasRole('OFFICE')")
    public EntryDetails officeEdit(long entryId, int expectedVersion, @Nullable String text) {
        Entry entry = entries.findById(entryId).orElseThrow(() -> new StaleRecord("Entry " + entryId));
        if (approval.state(entry.part().subject()).isOpen()) {
            throw BusinessRule.broken("entries.rule.notHandedIn");
        }
        StaleRecord.check(entry, expectedVersion);
        String words = text == null ? "" : EntryText.of(text).text();
        entry.editByOffice(words.isEmpty() ? null : words, desk.writer());
        EntryDetails details = entries.saveAndFlush(entry).details();
        desk.tell(entry.part());
        return details;
    }

    private Part part(long unitId, Period period) {
        return parts.lock(unitId, period.code()).orElseGet(() -> parts.saveAndFlush(new Part(unitId, period)));
    }
}
