package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;

/** Rows that need no typing: last period's, the standing ones, what registers propose, and "nothing arose". */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
public class TakeOverService {
    private final Entries entries;
    private final Parts parts;
    private final RegisterLines registers;
    private final PartDesk desk;

    TakeOverService(Entries entries, Parts parts, RegisterLines registers, PartDesk desk) {
        this.entries = entries;
        this.parts = parts;
        this.registers = registers;
        this.desk = desk;
    }

    /** Copies last period's rows of a topic that are not here yet; each is to be read before submitting. */
    public List<EntryDetails> copyLast(RowGroup group) {
        return copy(group, last(group).filter(e -> !e.notArising()).toList());
    }

    /** Takes last period's standing rows of every topic that are not here yet. */
    public List<EntryDetails> takeStanding(List<RowGroup> groups) {
        List<EntryDetails> taken = new ArrayList<>();
        groups.forEach(group -> taken.addAll(copy(group, last(group).filter(Entry::standing).toList())));
        return taken;
    }

    /** How many rows the registers propose for a topic that are not here yet. */
    @Transactional(readOnly = true)
    public int proposed(RowGroup group) {
        Set<String> here = keys(rows(group));
        return (int) registers.of(group).stream().filter(line -> !here.contains(line.key())).count();
    }

    /** Takes what the registers propose. */
    public List<EntryDetails> takeProposed(RowGroup group) {
        Part part = desk.writable(group.unitId(), group.period());
        Set<String> here = keys(rows(group));
        List<EntryDetails> taken = new ArrayList<>();
        registers.of(group).stream().filter(line -> !here.contains(line.key()))
                .forEach(line -> taken.add(take(part, group, line.words(), line.key(), false)));
        return taken;
    }

    /** Says in one row that nothing arose in this topic. */
    public EntryDetails nothingArose(RowGroup group, String words) {
        Part part = desk.writable(group.unitId(), group.period());
        List<Entry> rows = rows(group);
        if (rows.stream().anyMatch(e -> !e.blank())) {
            throw BusinessRule.broken("entries.rule.somethingArose");
        }
        Entry entry = rows.isEmpty()
                ? new Entry(part, group.topicId(), group.kind(), RowPlaces.last(rows), EntryText.of(words))
                : rows.getFirst();
        entry.nothingArose(EntryText.of(words).text(), desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    private List<EntryDetails> copy(RowGroup group, List<Entry> from) {
        Part part = desk.writable(group.unitId(), group.period());
        Set<String> here = new HashSet<>(keys(rows(group)));
        rows(group).forEach(e -> here.add(e.text()));
        List<EntryDetails> copied = new ArrayList<>();
        for (Entry entry : from) {
            if (!entry.blank() && !here.contains("entry:" + entry.id()) && !here.contains(entry.text())) {
                copied.add(take(part, group, new EntryText(entry.printedText(), entry.notes(), entry.level()),
                        "entry:" + entry.id(), entry.standing()));
            }
        }
        return copied;
    }

    private EntryDetails take(Part part, RowGroup group, EntryText words, String key, boolean standing) {
        Entry entry = new Entry(part, group.topicId(), group.kind(), RowPlaces.last(rows(group)), words);
        entry.takenOver(key, standing, desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    private Stream<Entry> last(RowGroup group) {
        RowGroup before = new RowGroup(group.unitId(), group.period().previous(), group.topicId(), group.kind());
        return rows(before).stream();
    }

    private List<Entry> rows(RowGroup group) {
        return parts.findByUnitIdAndPeriodCode(group.unitId(), group.period().code())
                .map(p -> entries.findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(p.id(), group.topicId(),
                        group.kind()))
                .orElse(List.of());
    }

    private static Set<String> keys(List<Entry> rows) {
        Set<String> keys = new HashSet<>();
        for (Entry row : rows) {
            @Nullable
            String key = row.sourceKey();
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }
}
