package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;

/** Rows that need no typing: last period's, the standing ones, and "nothing arose". */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
public class TakeOverService {
    private final Entries entries;
    private final RowTaking taking;
    private final PartDesk desk;

    TakeOverService(Entries entries, RowTaking taking, PartDesk desk) {
        this.entries = entries;
        this.taking = taking;
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

    /** Says in one row that nothing arose in this topic. */
    public EntryDetails nothingArose(RowGroup group, String words) {
        Part part = desk.writable(group.unitId(), group.period());
        List<Entry> rows = taking.rows(group);
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
        Set<String> here = new HashSet<>(RowTaking.keys(taking.rows(group)));
        taking.rows(group).forEach(e -> here.add(e.text()));
        List<EntryDetails> copied = new ArrayList<>();
        for (Entry entry : from) {
            if (!entry.blank() && !here.contains("entry:" + entry.id()) && !here.contains(entry.text())) {
                copied.add(taking.take(part, group, new EntryText(entry.printedText(), entry.notes(), entry.level()),
                        "entry:" + entry.id(), entry.standing()));
            }
        }
        return copied;
    }

    private Stream<Entry> last(RowGroup group) {
        return desk.line(group.unitId()).stream().flatMap(unit -> taking
                .rows(new RowGroup(unit, group.period().previous(), group.topicId(), group.kind())).stream());
    }
}
