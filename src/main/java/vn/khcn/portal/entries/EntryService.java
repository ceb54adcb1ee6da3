package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Writing the rows of a unit's part. Everybody writes only what belongs to the own unit, while the part is open. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
public class EntryService {
    private final Entries entries;
    private final TopicOwners owners;
    private final AnsweredPlans answers;
    private final PartDesk desk;

    EntryService(Entries entries, TopicOwners owners, AnsweredPlans answers, PartDesk desk) {
        this.entries = entries;
        this.owners = owners;
        this.answers = answers;
        this.desk = desk;
    }

    /** A row as it stands now: what a conflict shows beside one's own words. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<EntryDetails> find(long id) {
        return entries.findById(id).map(Entry::details);
    }

    /**
     * Adds rows after another, one for each text; an empty text makes an empty row to type into.
     *
     * @param afterId null puts them first
     * @throws BusinessRule if the unit does not write this topic, a text is too long, or the part is not open
     */
    public List<EntryDetails> add(RowGroup group, @Nullable Long afterId, List<EntryText> texts) {
        if (!owners.existsByTopicIdAndUnitId(group.topicId(), group.unitId())) {
            throw BusinessRule.broken("entries.rule.notYourTopic");
        }
        Part part = desk.writable(group.unitId(), group.period());
        List<EntryDetails> added = new ArrayList<>();
        Long after = afterId;
        for (EntryText words : texts) {
            Entry entry = new Entry(part, group.topicId(), group.kind(), RowPlaces.after(rows(part, group), after),
                    words);
            entry.sign(desk.writer());
            after = entries.saveAndFlush(entry).id();
            added.add(entry.details());
        }
        return added;
    }

    /**
     * Changes the words.
     *
     * @throws StaleRecord if somebody else changed them since
     */
    public EntryDetails change(long id, int expectedVersion, EntryText words) {
        Entry entry = writable(id);
        StaleRecord.check(entry, expectedVersion);
        entry.write(words, desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    /** Moves a row one step among the rows of its topic. */
    public void move(long id, boolean up) {
        Entry entry = writable(id);
        entry.moveTo(RowPlaces.step(
                entries.findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(entry.part().id(), entry.topicId(),
                        entry.kind()),
                entry, up));
        entries.saveAndFlush(entry);
    }

    /** Takes a row away; what is returned can be {@linkplain #restore put back}. */
    public EntryDetails remove(long id, int expectedVersion) {
        Entry entry = writable(id);
        StaleRecord.check(entry, expectedVersion);
        if (answers.findByPlanId(id).isPresent()) {
            throw BusinessRule.broken("entries.rule.planAnswered");
        }
        EntryDetails removed = entry.details();
        entry.deletedBy(CurrentActor.get().name());
        entries.saveAndFlush(entry);
        entries.delete(entry);
        return removed;
    }

    /** Puts a removed row back where it was; it gets a new number. */
    public EntryDetails restore(EntryDetails removed) {
        Part part = desk.writable(removed.unitId(), removed.period());
        if (!owners.existsByTopicIdAndUnitId(removed.topicId(), part.unitId())) {
            throw BusinessRule.broken("entries.rule.notYourTopic");
        }
        Entry entry = new Entry(part, removed.topicId(), removed.kind(), removed.position(), removed.words());
        if (removed.unread()) {
            entry.takenOver(removed.sourceKey(), removed.standing(), desk.writer());
        } else {
            entry.sign(desk.writer());
            entry.keepStanding(removed.standing());
        }
        return entries.saveAndFlush(entry).details();
    }

    /** Marks a row as read (specialist) or reviewed (head), as it was seen; nothing changes in its words. */
    public EntryDetails review(long id, int expectedVersion) {
        Entry entry = writable(id);
        StaleRecord.check(entry, expectedVersion);
        entry.read(desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    /** A standing line is offered again every period. */
    public EntryDetails keepStanding(long id, boolean on) {
        Entry entry = writable(id);
        entry.keepStanding(on);
        return entries.saveAndFlush(entry).details();
    }

    private Entry writable(long id) {
        Entry entry = entries.findById(id).orElseThrow(() -> new StaleRecord("Entry " + id));
        desk.writable(entry.part().unitId(), entry.part().period());
        return entry;
    }

    private List<Entry> rows(Part part, RowGroup group) {
        return entries.findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(part.id(), group.topicId(), group.kind());
    }
}
