package vn.khcn.portal.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/**
 * Ten years of a province's departments: one of the demo's is copied by the database, its records into every year, those
 * of registers with many like ones so often that there are as many as wanted, its month of entries into every month.
 * Every run makes the same rows; numbers of copies begin far above those that the portal gives.
 */
final class Province {
    static final int DEPARTMENTS = 34;
    static final int FACTS = 2_400_000;
    private static final int MONTHS = 120;
    private static final int YEARS = 10;
    private static final int YEAR = 365;
    private static final String MANY = "t.register in ('services.verifications', 'services.samples')";
    private static final long FAR = 10_000_000_000L;
    /** The month whose parts are copied. */
    private static final String MONTH = "202309";
    private static final String MONTH_OF_COPY = "date_format(date '2023-09-01' - interval s.seq month, '%Y%m')";
    private static final String OF_MODEL = "select count(*) from registers_records t where t.department_id = %d and %s";
    private final BenchPortal portal;
    private final JdbcTemplate database;
    private final long model;

    /** @param model the department that is copied */
    Province(BenchPortal portal, long model) {
        this.portal = portal;
        this.database = portal.database();
        this.model = model;
    }

    void make() {
        long start = System.nanoTime();
        TransactionTemplate whole = new TransactionTemplate(portal.bean(PlatformTransactionManager.class));
        // The model comes last: until then every row of it is one that the portal wrote.
        for (int i = DEPARTMENTS - 1; i >= 0; i--) {
            int number = i;
            if (count("select count(*) from entries_parts where id between %d and %d".formatted(FAR * (i + 1),
                    FAR * (i + 2) - 1)) == 0) {
                // Founded before: rows that the database copies need it there.
                long department = number == 0 ? model : found(number);
                whole.executeWithoutResult(status -> fill(department, number));
            }
        }
        Timing.print("%,d facts and %,d entries made".formatted(records(null), entries()), 0,
                (System.nanoTime() - start) / 1e6, 0);
    }

    long records(Long department) {
        return count("select count(*) from registers_records"
                + (department == null ? "" : " where department_id = " + department));
    }

    long entries() {
        return count("select count(*) from entries_entries");
    }

    private void fill(long department, int number) {
        boolean first = number == 0;
        String id = "%d + t.id * 10000".formatted(FAR * (number + 1));
        if (!first) {
            copy("people_units", "", Map.of("id", id, "department_id", "" + department));
            copy("entries_topics", "", Map.of("id", id, "department_id", "" + department));
        }
        long few = count(OF_MODEL.formatted(model, "not " + MANY));
        long many = count(OF_MODEL.formatted(model, MANY));
        records(department, id, first, "not " + MANY, YEARS);
        records(department, id, first, MANY, Math.ceilDiv((long) FACTS / DEPARTMENTS - few * YEARS, many));
        months(department, id, first);
    }

    /** The model keeps its own rows as they are; a copy of it has them too. */
    private void records(long department, String id, boolean first, String which, long copies) {
        String run = " join seq_%d_to_%d s where %s".formatted(first ? 1 : 0, copies - 1, which);
        String moved = "floor(s.seq * %d / %d)".formatted(YEARS * YEAR, copies);
        Map<String, String> record = new HashMap<>(Map.of("id", id + " + s.seq", "department_id", "" + department,
                "unit_id", unit(id, first), "main_day", "t.main_day - interval " + moved + " day"));
        IntStream.rangeClosed(1, 8)
                .forEach(d -> record.put("d0" + d, "t.d0%d - interval %s day".formatted(d, moved)));
        copy("registers_records", run, record);
        copy("registers_events", run, Map.of("id", id + " + s.seq", "department_id", "" + department, "record_id",
                id.replace("t.id", "t.record_id") + " + s.seq", "happened_on",
                "t.happened_on - interval " + moved + " day"));
        copy("registers_daily", run, Map.of("id", "sha2(concat_ws('|', t.id, s.seq, " + department + "), 256)",
                "department_id", "" + department, "unit_id", unit(id, first), "day",
                "t.day - interval " + moved + " day"));
    }

    private void months(long department, String id, boolean first) {
        String parts = " join seq_1_to_%d s where t.period_code = '%s'".formatted(MONTHS, MONTH);
        copy("entries_parts", parts, Map.of("id", id + " + s.seq", "department_id", "" + department, "unit_id",
                unit(id, first), "period_code", MONTH_OF_COPY));
        String ofPart = " join entries_parts p on p.id = t.%s join seq_1_to_%d s where p.period_code = '%s'";
        copy("approval_subjects", ofPart.formatted("subject_id", MONTHS, MONTH), Map.of("id", id + " + s.seq",
                "department_id", "" + department, "subject_id", id.replace("t.id", "t.subject_id") + " + s.seq"));
        copy("entries_entries", ofPart.formatted("part_id", MONTHS, MONTH), Map.of("id", id + " + s.seq",
                "department_id", "" + department, "part_id", id.replace("t.id", "t.part_id") + " + s.seq", "topic_id",
                first ? "t.topic_id" : id.replace("t.id", "t.topic_id")));
    }

    private static String unit(String id, boolean first) {
        return first ? "t.unit_id" : id.replace("t.id", "t.unit_id");
    }

    /** Copies the model's rows. @param other columns that a copy has otherwise */
    private void copy(String table, String run, Map<String, String> other) {
        List<String> columns = database.queryForList("""
                select column_name from information_schema.columns where table_schema = database() and table_name = ?
                and is_generated = 'NEVER' order by ordinal_position""", String.class, table);
        database.update("insert into %s (%s) select %s from %s t%s %s t.department_id = %d".formatted(table,
                String.join(", ", columns),
                columns.stream().map(c -> other.getOrDefault(c, "t." + c)).collect(Collectors.joining(", ")), table,
                run, run.contains(" where ") ? "and" : "where", model));
    }

    private long found(int number) {
        PeopleService people = portal.bean(PeopleService.class);
        String code = "tinh-" + number;
        return CurrentActor.callAs(Actor.portal(1),
                () -> people.findDepartment(code).orElseGet(() -> people.found(new DepartmentDetails(0, code,
                        "Sở Khoa học và Công nghệ tỉnh số " + number, "UBND TỈNH SỐ " + number,
                        "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Nơi " + number, "SKHCN", LocalDate.of(2013, 1, 1)))).id());
    }

    private long count(String query) {
        Long found = database.queryForObject(query, Long.class);
        return found == null ? 0 : found;
    }
}
