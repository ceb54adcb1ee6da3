package vn.khcn.portal.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who changed what from what to what, read from the system-versioned tables themselves. The only place with native SQL,
 * so the department is always an explicit condition.
 */
@Service
public class RecordHistory {
    private static final Pattern TABLE = Pattern.compile("[a-z_]+");
    private static final Set<String> SILENT = Set.of("id", "department_id", "version", "changed_by", "password_hash",
            "row_start",
            "row_end");
    private final JdbcClient jdbc;

    RecordHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One field's change. */
    public record Change(String column, @Nullable String before, @Nullable String after) {}

    /** One version of a record: when (machine time), by whom, what became different. The first has no changes. */
    public record Version(Instant at, String by, boolean deleted, List<Change> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /** The record's versions, newest first. */
    public List<Version> of(String table, long id, long departmentId) {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException(table);
        }
        List<Map<String, @Nullable Object>> rows = jdbc
                .sql("select t.*, row_start, row_end, row_end < now(6) as gone from " + table
                        + " for system_time all t where id = :id and department_id = :department order by row_start")
                .param("id", id).param("department", departmentId).query().listOfRows();
        List<Version> versions = new ArrayList<>();
        Map<String, @Nullable Object> previous = Map.of();
        for (Map<String, @Nullable Object> row : rows) {
            List<Change> changes = previous.isEmpty() ? List.of() : difference(previous, row);
            if (previous.isEmpty() || !changes.isEmpty()) {
                versions.addFirst(new Version(instant(row, "row_start"), text(row, "changed_by"), false, changes));
            }
            previous = row;
        }
        if (!rows.isEmpty() && ((Number) Objects.requireNonNull(rows.getLast().get("gone"))).intValue() == 1) {
            versions.addFirst(new Version(instant(rows.getLast(), "row_end"), text(rows.getLast(), "changed_by"), true,
                    List.of()));
        }
        return versions;
    }

    /**
     * What differs between two versions of a record, whatever was changed there and back in between.
     *
     * @param versions the record's, newest first
     * @param older    place of the older one in them
     * @param newer    place of the newer one
     */
    public static List<Change> between(List<Version> versions, int older, int newer) {
        Map<String, Change> whole = new LinkedHashMap<>();
        versions.subList(newer, older).reversed().stream().flatMap(v -> v.changes().stream())
                .forEach(c -> whole.merge(c.column(), c,
                        (first, last) -> new Change(c.column(), first.before(), last.after())));
        return whole.values().stream().filter(c -> !Objects.equals(c.before(), c.after())).toList();
    }

    /** The record's columns as they stood at a moment of the machine's time; empty where it was not there. */
    public Optional<Map<String, @Nullable Object>> at(String table, long id, long departmentId, Instant moment) {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException(table);
        }
        return jdbc.sql("select t.* from " + table + " for system_time as of :moment t"
                + " where id = :id and department_id = :department").param("moment", Timestamp.from(moment))
                .param("id", id).param("department", departmentId).query().listOfRows().stream().findFirst();
    }

    private static List<Change> difference(Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((column, value) -> {
            if (!SILENT.contains(column) && !column.equals("gone") && !Objects.equals(before.get(column), value)) {
                changes.add(new Change(column, shown(before.get(column)), shown(value)));
            }
        });
        return changes;
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Instant instant(Map<String, @Nullable Object> row, String column) {
        return ((Timestamp) Objects.requireNonNull(row.get(column))).toInstant();
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
