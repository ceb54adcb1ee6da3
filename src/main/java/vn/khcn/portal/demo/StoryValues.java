package vn.khcn.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;

/** Reads a register's values as the story writes them: references by name, master data added where they are new. */
@Component
@Profile("demo")
class StoryValues {
    private static final String CATALOG = "catalog:";
    private static final int ALL = 1000;
    private final References references;
    private final CatalogService catalog;
    private final RegisterListService lists;
    private final BusinessClock clock;
    private final LocalDate opening;
    /** Until the opening nobody else renames or merges anything. */
    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Map<Map<String, Object>, Long> made = Collections.synchronizedMap(new IdentityHashMap<>());

    StoryValues(References references, CatalogService catalog, RegisterListService lists, BusinessClock clock,
            @Value("${portal.demo.start}") LocalDate opening) {
        this.clock = clock;
        this.opening = opening;
        this.references = references;
        this.catalog = catalog;
        this.lists = lists;
    }

    RecordValues read(List<Field> fields, Map<String, Object> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Object written = row.get(field.key());
            if (written != null) {
                values.put(field.key(), read(field, written.toString()));
            }
        }
        return new RecordValues(values);
    }

    /** Remembers the record that a row of the story became. */
    void became(Map<String, Object> row, long id) {
        made.put(row, id);
    }

    /** The record that a row of the story became on an earlier day. */
    long find(RegisterDefinition register, Map<String, Object> row) {
        Long id = before() ? made.get(row) : null;
        return id == null
                ? seek(register, row).orElseThrow(() -> new IllegalStateException("No record of " + row)).id()
                : id;
    }

    /** The record that a row of the story became, whoever told it. */
    Optional<RecordRow> seek(RegisterDefinition register, Map<String, Object> row) {
        LocalDate day = LocalDate.parse(String.valueOf(row.get(register.mainDay())));
        RecordValues sought = read(register.fields(), row);
        return lists.rows(register, RecordFilter.ALL.between(day, day), PageRequest.of(0, ALL)).stream()
                .filter(r -> register.titleFields().stream()
                        .allMatch(key -> same(sought.get(key), r.values().get(key))))
                .findFirst();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null || String.valueOf(one).equals(String.valueOf(other));
    }

    private Object read(Field field, String written) {
        return switch (field.type()) {
            case LINE, TEXT, CHOICE -> written;
            case NUMBER, MONEY -> new BigDecimal(written);
            case DAY -> LocalDate.parse(written);
            case REFERENCE -> before() ? knownAs(field, written) : called(field, written);
        };
    }

    private boolean before() {
        return clock.today().isBefore(opening);
    }

    /** Asked for outside of the map: two departments are told at once, and neither may wait for the other. */
    private Long knownAs(Field field, String written) {
        String key = CurrentActor.get().departmentId() + field.target() + written;
        Long id = known.get(key);
        if (id == null) {
            id = called(field, written);
            known.put(key, id);
        }
        return id;
    }

    private Long called(Field field, String written) {
        return references.called(field.target(), written).map(ReferenceOption::id)
                .orElseGet(() -> added(field, written));
    }

    private Long added(Field field, String name) {
        if (!field.target().startsWith(CATALOG)) {
            throw new IllegalStateException("Nothing is called " + name + " for " + field.key());
        }
        CatalogKind kind = CatalogKind.valueOf(field.target().substring(CATALOG.length()));
        return catalog.add(kind, CatalogForm.named(name), Set.of(CatalogService.NEAR)).id();
    }
}
