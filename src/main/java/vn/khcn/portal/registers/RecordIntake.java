package vn.khcn.portal.registers;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.counting.Contributions;
import vn.khcn.portal.registers.counting.CountedRecord;
import vn.khcn.portal.registers.counting.DailyBook;
import vn.khcn.portal.registers.counting.DailyKey;
import vn.khcn.portal.registers.counting.Tally;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/** Stores thousands of checked records in one transaction: names read at once, rows sent together, counts booked once. */
@Component
class RecordIntake {
    private static final int TOGETHER = 200;
    private final EntityManager entities;
    private final RecordDesk desk;
    private final DailyBook book;
    private final FieldWords words;

    RecordIntake(EntityManager entities, RecordDesk desk, DailyBook book, FieldWords words) {
        this.entities = entities;
        this.desk = desk;
        this.book = book;
        this.words = words;
    }

    /** A record, new or known, and the checked values it takes. */
    record Incoming(RegisterRecord record, RecordValues values) {}

    /** @param progress is told how many are stored */
    void store(RegisterDefinition definition, List<Incoming> all, IntConsumer progress) {
        Map<DailyKey, Tally> difference = new HashMap<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Incoming> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            FieldWords.Words names = words.of(definition, definition.fields(),
                    some.stream().map(Incoming::values).toList(), Translations.VIETNAMESE);
            List<@Nullable CountedRecord> before = new ArrayList<>();
            List<RegisterRecord> stored = new ArrayList<>();
            for (Incoming one : some) {
                before.add(desk.counted(definition, one.record()));
                desk.fill(definition, one.record(), one.values(), names);
                stored.add(one.record().stored() ? entities.merge(one.record()) : persisted(one.record()));
            }
            for (int i = 0; i < stored.size(); i++) {
                boolean known = before.get(i) != null;
                RegisterRecord record = stored.get(i);
                CountedRecord after = known
                        ? desk.counted(definition, record)
                        : new CountedRecord(record.unitId(), record.state(), record.values(definition.fields()),
                                List.of());
                Contributions.of(definition, after).forEach((key, tally) -> difference.merge(key, tally, Tally::plus));
                Contributions.of(definition, before.get(i))
                        .forEach((key, tally) -> difference.merge(key, tally.negated(), Tally::plus));
            }
            entities.flush();
            // Thousands of watched entities would each be compared at every flush.
            entities.clear();
            progress.accept(from + some.size());
        }
        book.book(difference);
    }

    private RegisterRecord persisted(RegisterRecord record) {
        entities.persist(record);
        return record;
    }
}
