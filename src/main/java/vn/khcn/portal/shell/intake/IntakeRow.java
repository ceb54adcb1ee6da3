package vn.khcn.portal.shell.intake;

import java.util.Map;

/** A row of a table and what would become of it, as the preview shows it. */
public interface IntakeRow {
    /** Its place in the table, counted from 1 below the headings. */
    int number();

    RowStatus status();

    /** Column → what was typed. */
    Map<String, String> cells();

    /** Column → what is wrong there, in words. */
    Map<String, String> problems();

    /** Column → name that is new to the master data. */
    default Map<String, String> added() {
        return Map.of();
    }
}
