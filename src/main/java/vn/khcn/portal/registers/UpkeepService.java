package vn.khcn.portal.registers;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.registers.counting.Contributions;
import vn.khcn.portal.registers.counting.CountedRecord;
import vn.khcn.portal.registers.counting.DailyBook;
import vn.khcn.portal.registers.counting.DailyKey;
import vn.khcn.portal.registers.counting.Tally;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Makes a register's daily counts anew from its records, after its measures were described differently. */
@Service
@Transactional
public class UpkeepService {
    private static final int PAGE = 1000;
    private final RegisterRecords records;
    private final RegisterEvents events;
    private final DailyBook book;
    private final RegisterDirectory registers;
    private final EntityManager entities;

    UpkeepService(RegisterRecords records, RegisterEvents events, DailyBook book, RegisterDirectory registers,
            EntityManager entities) {
        this.entities = entities;
        this.records = records;
        this.events = events;
        this.book = book;
        this.registers = registers;
    }

    /** @return how many records were counted */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public long rebuild(String register) {
        RegisterDefinition definition = registers.get(register);
        book.forget(register);
        entities.flush();
        Map<DailyKey, Tally> sums = sums();
        long counted = 0;
        long last = 0;
        for (List<RegisterRecord> page = page(register, last); !page.isEmpty(); page = page(register, last)) {
            add(definition, page, sums);
            counted += page.size();
            last = page.getLast().id();
            // however many records there are, only a page of them is kept in mind
            entities.clear();
        }
        book.book(sums);
        return counted;
    }

    /** Counts the records of units that came to the department with all they have done. */
    void count(Set<Long> units) {
        Map<DailyKey, Tally> sums = sums();
        long last = 0;
        for (List<RegisterRecord> page = page(units, last); !page.isEmpty(); page = page(units, last)) {
            page.stream().collect(Collectors.groupingBy(RegisterRecord::register))
                    .forEach((register, own) -> registers.find(register).ifPresent(d -> add(d, own, sums)));
            last = page.getLast().id();
            entities.clear();
        }
        book.book(sums);
    }

    /** In one order always, so that two who count at the same time lock the days in the same order. */
    private static Map<DailyKey, Tally> sums() {
        return new TreeMap<>(Comparator.comparing(DailyKey::toString));
    }

    private void add(RegisterDefinition definition, List<RegisterRecord> page, Map<DailyKey, Tally> sums) {
        Map<Long, List<CountedRecord.Event>> told = told(definition, page.stream().map(RegisterRecord::id).toList());
        page.forEach(r -> Contributions
                .of(definition, new CountedRecord(r.unitId(), r.state(), r.values(definition.fields()),
                        told.getOrDefault(r.id(), List.of())))
                .forEach((key, tally) -> sums.merge(key, tally, Tally::plus)));
    }

    private List<RegisterRecord> page(Set<Long> units, long after) {
        return units.isEmpty()
                ? List.of()
                : records.findByUnitIdInAndRemovedFalseAndIdGreaterThanOrderById(units, after, Limit.of(PAGE));
    }

    private List<RegisterRecord> page(String register, long after) {
        return records.findByRegisterAndRemovedFalseAndIdGreaterThanOrderById(register, after, Limit.of(PAGE));
    }

    private Map<Long, List<CountedRecord.Event>> told(RegisterDefinition definition, Collection<Long> ids) {
        return events.findByRecordIdInOrderByHappenedOnAscIdAsc(ids).stream()
                .map(e -> e.details(definition.event(e.kind()).orElseThrow()))
                .collect(Collectors.groupingBy(EventDetails::recordId, Collectors.mapping(
                        e -> new CountedRecord.Event(e.kind(), e.happenedOn(), e.amount(), e.values()),
                        Collectors.toList())));
    }
}
