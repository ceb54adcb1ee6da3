package vn.khcn.portal.bench;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordSearchService;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** A register of 100.000 records: what its list asks of the server when it opens, is filtered, sorted, scrolled. */
final class RegisterBenchmark {
    private static final int RECORDS = 100_000;
    private static final int PAGE = 50;
    private static final int LIMIT = 200;
    private final BenchPortal portal;
    private final RegisterDefinition register;
    private final RegisterListService lists;

    RegisterBenchmark(BenchPortal portal) {
        this.portal = portal;
        this.register = portal.bean(RegisterDirectory.class).get(ManyRecords.DOSSIERS);
        this.lists = portal.bean(RegisterListService.class);
    }

    void run() throws Exception {
        new ManyRecords(portal).dossiers(RECORDS);
        LocalDate today = LocalDate.of(2023, 9, 30);
        list("opens", RecordFilter.ALL, Sort.unsorted(), 0);
        list("scrolled to its middle", RecordFilter.ALL, Sort.unsorted(), RECORDS / 2 / PAGE);
        list("filtered by state", RecordFilter.ALL.in("RECEIVED"), Sort.unsorted(), 0);
        list("filtered by days", RecordFilter.ALL.between(today.minusDays(30), today), Sort.unsorted(), 0);
        list("filtered by a choice", RecordFilter.ALL.where("goods", "TOYS"), Sort.unsorted(), 0);
        list("filtered by a party", RecordFilter.ALL.where("party", Long.toString(party())), Sort.unsorted(), 0);
        list("searched with dấu", RecordFilter.text("Sông Thương"), Sort.unsorted(), 0);
        list("searched without dấu", RecordFilter.text("song thuong"), Sort.unsorted(), 0);
        list("searched for what is not there", RecordFilter.text("khong co dau ca"), Sort.unsorted(), 0);
        list("searched and filtered", RecordFilter.text("dai phat").in("APPRAISED").where("goods", "FUEL"),
                Sort.unsorted(), 0);
        for (String field : List.of("receivedOn", "state", "title", "number", "goods", "party", "lots",
                "appraisedOn")) {
            list("sorted by " + field, RecordFilter.ALL, Sort.by(field), 0);
        }
        list("sorted by number, descending, filtered by state", RecordFilter.ALL.in("APPRAISED"),
                Sort.by("number").descending(), 0);
        Timing.warm("register of 100.000: counted by state", LIMIT,
                () -> portal.here(() -> lists.byState(register, RecordFilter.ALL)));
        new ManyRecords(portal).verifications(FigureBenchmark.FACTS);
        RecordSearchService search = portal.bean(RecordSearchService.class);
        Timing.warm("2,4 million records beside: found by the search box", LIMIT,
                () -> portal.here(() -> search.search("Sông Thương", 8)));
        Timing.warm("2,4 million records beside: searched in vain by the search box", LIMIT,
                () -> portal.here(() -> search.search("khong co dau ca", 8)));
    }

    /** A page and how many there are: what a lazy list asks. */
    private void list(String what, RecordFilter filter, Sort sort, int page) throws Exception {
        Timing.warm("register of 100.000: " + what, LIMIT, () -> portal.here(() -> lists.count(register, filter)
                + lists.rows(register, filter, PageRequest.of(page, PAGE, sort)).size()));
    }

    private long party() {
        Long id = portal.database().queryForObject(
                "select min(r01) from registers_records where department_id = ? and register = ?", Long.class,
                portal.department(), ManyRecords.DOSSIERS);
        return id == null ? 0 : id;
    }
}
