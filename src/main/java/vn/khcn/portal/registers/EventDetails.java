package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.RecordValues;

/**
 * An event of a record.
 *
 * @param document as cited: "Quyết định số 325/QĐ-KHCN ngày 27/9/2023"
 */
public record EventDetails(long id, int version, long recordId, String kind, LocalDate happenedOn,
        @Nullable Long documentId, String document, @Nullable BigDecimal amount, String note, RecordValues values) {}
