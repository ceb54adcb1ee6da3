package vn.khcn.portal.lines;

import java.util.Collection;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;

/** A bean of a room that must know which of its records an issued report has told, within the transaction. */
public interface ReportedRecords {
    /** @param records every record behind a figure, a line or a row of the report, of all rooms */
    void reported(Period period, Collection<RecordRef> records);
}
