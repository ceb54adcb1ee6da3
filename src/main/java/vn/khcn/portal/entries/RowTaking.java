package vn.khcn.portal.entries;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts rows that nobody typed at the end of a topic; each remembers where it came from. */
@Component
class RowTaking {
    private final Entries entries;
    private final Parts parts;
    private final PartDesk desk;

    RowTaking(Entries entries, Parts parts, PartDesk desk) {
        this.entries = entries;
        this.parts = parts;
        this.desk = desk;
    }

    /** The rows of a topic in order. */
    List<Entry> rows(RowGroup group) {
        return parts.findByUnitIdAndPeriodCode(group.unitId(), group.period().code())
                .map(p -> entries.findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(p.id(), group.topicId(),
                        group.kind()))
                .orElse(List.of());
    }

    EntryDetails take(Part part, RowGroup group, EntryText words, String from, boolean standing) {
        Entry entry = new Entry(part, group.topicId(), group.kind(), RowPlaces.last(rows(group)), words);
        entry.takenOver(from, standing, desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    /** Puts a line there that a person has picked from those of a register. */
    EntryDetails choose(Part part, RowGroup group, EntryText words, String from) {
        Entry entry = new Entry(part, group.topicId(), group.kind(), RowPlaces.last(rows(group)), words);
        entry.chosen(from, false, desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    /** Puts the register's words of now into a row that was taken before. */
    EntryDetails takeAgain(Entry entry, EntryText words) {
        entry.write(words, desk.writer());
        entry.chosen(entry.sourceKey(), entry.standing(), desk.writer());
        return entries.saveAndFlush(entry).details();
    }

    static Set<String> keys(List<Entry> rows) {
        return rows.stream().flatMap(row -> row.sourceKey() == null
                ? java.util.stream.Stream.<String>empty()
                : java.util.stream.Stream.of(row.sourceKey())).collect(Collectors.toSet());
    }
}
