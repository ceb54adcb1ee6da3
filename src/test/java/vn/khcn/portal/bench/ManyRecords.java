package vn.khcn.portal.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.registers.UpkeepService;

/**
 * Makes many records by the database itself: numbers come from MariaDB's own run of numbers, choices from checksums of
 * them, so that every run makes the same records.
 */
final class ManyRecords {
    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST = LocalDate.of(2023, 9, 30);
    static final String DOSSIERS = "quality.importDossiers";
    static final String VERIFICATIONS = "quality.verifications";
    private static final int AT_ONCE = 200_000;
    private static final List<String> TRADES = List.of("Thép", "Điện máy", "Phân bón", "Xăng dầu", "Đồ chơi",
            "Vật liệu", "Cơ khí", "Nông sản");
    private static final List<String> NAMES = List.of("Hưng Thịnh", "Việt Đức", "Sông Thương", "Lục Nam", "Hòa Bình",
            "Đại Phát", "Yên Thế", "Minh Khôi", "Bắc Hà", "Trường Sơn");
    private static final List<String> PLACES = List.of("Thành phố Bắc Giang", "Lạng Giang", "Lục Nam", "Lục Ngạn",
            "Sơn Động", "Yên Thế", "Tân Yên", "Hiệp Hòa", "Việt Yên", "Yên Dũng");
    private static final List<String> INSTRUMENTS = List.of("Cân đồng hồ lò xo", "Cân đĩa", "Cân bàn", "Cân kỹ thuật",
            "Cân ô tô", "Công tơ điện 1 pha", "Công tơ điện 3 pha", "Đồng hồ nước lạnh", "Cột đo xăng dầu",
            "Huyết áp kế", "Áp kế", "Taximet");
    private final BenchPortal portal;
    private final JdbcTemplate database;

    ManyRecords(BenchPortal portal) {
        this.portal = portal;
        this.database = portal.database();
    }

    /** Import dossiers with their appraisals, counted day by day by the portal itself. */
    void dossiers(int wanted) {
        if (missing(DOSSIERS, wanted)) {
            List<Long> parties = items(CatalogKind.PARTY, IntStream.range(0, TRADES.size() * NAMES.size() * 5)
                    .mapToObj(i -> "Công ty TNHH " + TRADES.get(i % TRADES.size()) + " "
                            + NAMES.get(i / TRADES.size() % NAMES.size()) + " " + (i / 80 + 1))
                    .toList());
            chunks(1_000_000_000L, wanted,
                    """
                            insert into registers_records (id, department_id, version, changed_by, register, unit_id, officer,
                              title, sought, began, state, main_day, s01, d01, r01, s02, s03, n01, d02, s04)
                            select n.id, %1$d, 0, 'bench', '%2$s', %3$d, 'Chuyên viên',
                              concat(n.n, '/ĐK ', p.name, ' – ', elt(n.g, 'Thép', 'Điện', 'Phân bón', 'Xăng dầu', 'Đồ chơi', 'Khác')),
                              concat(n.n, '/dk ', replace(p.sought, '|', ''), ' ', elt(n.g, 'thep', 'dien', 'phan bon', 'xang dau', 'do choi', 'khac')),
                              'RECEIVED', if(n.a, 'APPRAISED', 'RECEIVED'), n.day, concat(n.n, '/ĐK'), n.day, p.id,
                              elt(n.g, 'STEEL', 'ELECTRIC', 'FERTILIZER', 'FUEL', 'TOYS', 'OTHER'), concat('Lô hàng ', n.n),
                              1 + n.n mod 9, if(n.a, n.day + interval 2 day, null), if(n.a, if(n.n mod 50 = 0, 'FAILED', 'PASSED'), null)
                            from (select %4$d + seq id, seq n, 1 + crc32(concat('g', seq)) mod 6 g, crc32(concat('a', seq)) mod 100 < 85 a,
                              date '2023-01-01' + interval crc32(concat('d', seq)) mod 273 day day,
                              elt(1 + crc32(concat('p', seq)) mod %5$d, %6$s) party from seq_%7$d_to_%8$d) n
                            join catalog_items p on p.id = n.party""",
                    DOSSIERS, parties);
            database.update("""
                    insert into registers_events (id, department_id, version, changed_by, register, record_id, kind,
                      happened_on, note, s01)
                    select id + 1000000000, department_id, 0, 'bench', register, id, 'appraised', d02, '', s04
                    from registers_records where department_id = ? and register = ? and state = 'APPRAISED'""",
                    portal.department(), DOSSIERS);
            long start = System.nanoTime();
            portal.here(() -> portal.bean(UpkeepService.class).rebuild(DOSSIERS));
            Timing.print("daily counts of " + wanted + " dossiers made anew", 0, (System.nanoTime() - start) / 1e6, 0);
        }
    }

    /** Instruments verified by type and place; what each day came to is added up by one statement. */
    void verifications(int wanted) {
        if (missing(VERIFICATIONS, wanted)) {
            List<Long> places = items(CatalogKind.PLACE, PLACES);
            List<Long> instruments = items(CatalogKind.INSTRUMENT, INSTRUMENTS);
            chunks(3_000_000_000L, wanted, """
                    insert into registers_records (id, department_id, version, changed_by, register, unit_id, officer,
                      title, sought, began, state, main_day, d01, r01, r02, n01, n02, s01)
                    select n.id, %1$d, 0, 'bench', '%2$s', %3$d, 'Kiểm định viên', concat(i.name, ' – ', p.name),
                      concat(replace(i.sought, '|', ''), ' ', replace(p.sought, '|', '')), 'KEPT', 'KEPT', n.day, n.day,
                      i.id, p.id, n.q, n.q - (n.n mod 20 = 0), if(n.n mod 4 = 0, 'SERVICE', 'SUPPORT')
                    from (select %4$d + seq id, seq n, 1 + crc32(concat('q', seq)) mod 9 q,
                      date '2023-01-01' + interval crc32(concat('d', seq)) mod 273 day day,
                      elt(1 + crc32(concat('i', seq)) mod %5$d, %6$s) instrument,
                      elt(1 + crc32(concat('p', seq)) mod PLACES_SIZE, PLACES_IDS) place from seq_%7$d_to_%8$d) n
                    join catalog_items i on i.id = n.instrument join catalog_items p on p.id = n.place"""
                    .replace("PLACES_SIZE", Integer.toString(places.size())).replace("PLACES_IDS", ids(places)),
                    VERIFICATIONS, instruments);
            add("verified", "n01");
            add("passed", "n02");
        }
    }

    private void add(String measure, String slot) {
        database.update("""
                insert into registers_daily (id, department_id, register, measure, day, unit_id, category, place_id,
                  records, amount)
                select sha2(concat_ws('|', 'bench', ?, main_day, unit_id, r01, r02), 256), department_id, register, ?,
                  main_day, unit_id, r01, r02, count(*), sum(%s)
                from registers_records where department_id = ? and register = ? group by main_day, unit_id, r01, r02"""
                .formatted(slot), measure, measure, portal.department(), VERIFICATIONS);
    }

    private void chunks(long offset, int wanted, String statement, String register, List<Long> choices) {
        long start = System.nanoTime();
        for (int from = 1; from <= wanted; from += AT_ONCE) {
            database.update(statement.formatted(portal.department(), register, portal.unit(), offset, choices.size(),
                    ids(choices), from, Math.min(wanted, from + AT_ONCE - 1)));
        }
        Timing.print(wanted + " records of " + register + " made", 0, (System.nanoTime() - start) / 1e6, 0);
    }

    private boolean missing(String register, int wanted) {
        Integer found = database.queryForObject(
                "select count(*) from registers_records where department_id = ? and register = ?", Integer.class,
                portal.department(), register);
        if (found != null && found > 0 && found != wanted) {
            throw new IllegalStateException("Delete " + Benchmark.FOLDER + " first: it holds " + found);
        }
        return found == null || found == 0;
    }

    private List<Long> items(CatalogKind kind, List<String> names) {
        return portal.here(() -> names.stream().map(name -> portal.bean(CatalogService.class).add(kind,
                CatalogForm.named(name), Set.of(CatalogService.NEAR)).id()).toList());
    }

    private static String ids(List<Long> ids) {
        return ids.toString().replaceAll("[\\[\\]]", "");
    }
}
