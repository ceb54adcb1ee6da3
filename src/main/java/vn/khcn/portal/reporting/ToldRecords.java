package vn.khcn.portal.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.ReportedRecords;
import vn.khcn.portal.press.OfficialDocument;

/** Tells the rooms which of their records an issued report has told, so that a done task is not told again. */
@Component
class ToldRecords {
    private final List<ReportedRecords> rooms;

    ToldRecords(List<ReportedRecords> rooms) {
        this.rooms = rooms;
    }

    void tell(Period period, OfficialDocument issued) {
        List<RecordRef> records = issued.figures().stream().flatMap(f -> f.records().stream()).distinct().toList();
        rooms.forEach(room -> room.reported(period, records));
    }
}
