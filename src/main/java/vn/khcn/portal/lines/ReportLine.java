package vn.khcn.portal.lines;

import java.util.List;
import vn.khcn.portal.kernel.RecordRef;

/**
 * A line made from records.
 *
 * @param key     stable: the same records give the same key, so that a unit sees what is new
 * @param level   0 paragraph, 1 "- ", 2 "+ "
 * @param text    {@link vn.khcn.portal.kernel.Sentence} markup
 * @param notes   footnotes, same markup
 * @param records what it speaks about
 */
public record ReportLine(String key, int level, String text, List<String> notes, List<RecordRef> records) {
    public ReportLine {
        notes = List.copyOf(notes);
        records = List.copyOf(records);
    }
}
