package vn.khcn.portal.registers.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.RecordRow;

/** A record with its values in words, as a list shows it. */
record ShownRecord(RecordRow row, Map<String, String> words, String unit) {
    long id() {
        return row.id();
    }

    @Nullable
    String text(String key) {
        return words.get(key);
    }

    @Nullable
    BigDecimal number(String key) {
        return row.values().number(key);
    }

    @Nullable
    LocalDate day(String key) {
        return row.values().day(key);
    }
}
