package vn.khcn.portal.registers;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;
import vn.khcn.portal.registers.definition.RecordValues;

/**
 * A row whose columns are slots: a description says which field stands in which, so that fifty registers share two
 * tables and every column still has a type of its own.
 *
 * @see <a href="../../../../../../../docs/decisions/0020-registers-share-two-tables.md">decision 20</a>
 */
@MappedSuperclass
abstract class SlottedRecord extends DepartmentRecord {
    private static final Map<String, Field> SLOTS = Arrays.stream(SlottedRecord.class.getDeclaredFields())
            .filter(f -> f.getName().matches("[slndr]\\d\\d")).collect(Collectors.toMap(Field::getName, f -> f));
    // One line of text.
    private @Nullable String s01;
    private @Nullable String s02;
    private @Nullable String s03;
    private @Nullable String s04;
    private @Nullable String s05;
    private @Nullable String s06;
    private @Nullable String s07;
    private @Nullable String s08;
    private @Nullable String s09;
    private @Nullable String s10;
    private @Nullable String s11;
    private @Nullable String s12;
    private @Nullable String s13;
    private @Nullable String s14;
    private @Nullable String s15;
    private @Nullable String s16;
    // Text of several lines.
    @Column(columnDefinition = "text")
    private @Nullable String l01;
    @Column(columnDefinition = "text")
    private @Nullable String l02;
    @Column(columnDefinition = "text")
    private @Nullable String l03;
    @Column(columnDefinition = "text")
    private @Nullable String l04;
    // Numbers and money.
    private @Nullable BigDecimal n01;
    private @Nullable BigDecimal n02;
    private @Nullable BigDecimal n03;
    private @Nullable BigDecimal n04;
    private @Nullable BigDecimal n05;
    private @Nullable BigDecimal n06;
    private @Nullable BigDecimal n07;
    private @Nullable BigDecimal n08;
    private @Nullable BigDecimal n09;
    private @Nullable BigDecimal n10;
    // Days.
    private @Nullable LocalDate d01;
    private @Nullable LocalDate d02;
    private @Nullable LocalDate d03;
    private @Nullable LocalDate d04;
    private @Nullable LocalDate d05;
    private @Nullable LocalDate d06;
    private @Nullable LocalDate d07;
    private @Nullable LocalDate d08;
    // Numbers of other things.
    private @Nullable Long r01;
    private @Nullable Long r02;
    private @Nullable Long r03;
    private @Nullable Long r04;
    private @Nullable Long r05;
    private @Nullable Long r06;
    private @Nullable Long r07;
    private @Nullable Long r08;

    protected SlottedRecord() {}

    /** The values of some fields, those that have one. */
    RecordValues values(List<vn.khcn.portal.registers.definition.Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var field : fields) {
            Object value = slot(field.slot());
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        return new RecordValues(values);
    }

    /** Stores the values of some fields; a field without a value becomes empty. */
    void keep(List<vn.khcn.portal.registers.definition.Field> fields, RecordValues values) {
        fields.forEach(field -> slot(field.slot(), values.get(field.key())));
    }

    private @Nullable Object slot(String name) {
        try {
            return column(name).get(this);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private void slot(String name, @Nullable Object value) {
        try {
            // An equal number of another scale is no change, and would only add a row of history.
            if (!(value instanceof BigDecimal n && column(name).get(this) instanceof BigDecimal old
                    && n.compareTo(old) == 0)) {
                column(name).set(this, value);
            }
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Field column(String name) {
        Field field = SLOTS.get(name);
        if (field == null) {
            throw new IllegalArgumentException("No slot " + name);
        }
        return field;
    }
}
