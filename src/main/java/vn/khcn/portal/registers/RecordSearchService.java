package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/**
 * Finds records of any register by a few letters. A register is looked through wholly, one with very many records as far
 * back as its newest reach: the search box answers at once however many instruments were verified beside.
 */
@Service
@Transactional(readOnly = true)
public class RecordSearchService {
    private final RegisterRecords records;
    private final RegisterDirectory registers;
    private final BusinessClock clock;
    private final int newest;
    private final Map<Long, Reach> reaches = new ConcurrentHashMap<>();

    RecordSearchService(RegisterRecords records, RegisterDirectory registers, BusinessClock clock,
            @Value("${portal.search.newest:20000}") int newest) {
        this.records = records;
        this.registers = registers;
        this.clock = clock;
        this.newest = newest;
    }

    /**
     * What was found, the newest first.
     *
     * @param further registers with more records than were looked through: their own lists find the others
     */
    public record Found(List<RecordTitle> records, List<Further> further) {
        public Found {
            records = List.copyOf(records);
            further = List.copyOf(further);
        }
    }

    /** A register of which only the records from a day on were looked through. */
    public record Further(String register, LocalDate since) {}

    /** How far back each register of a department is looked through, asked once a day; nothing for a whole one. */
    private record Reach(LocalDate on, List<String> registers, Map<String, LocalDate> since) {}

    public Found search(String text, int limit) {
        String folded = CleanText.sought(CleanText.line(text)).replaceAll("([!%_])", "!$1");
        Reach reach = reach();
        List<String> whole = reach.registers().stream().filter(r -> !reach.since().containsKey(r)).toList();
        List<Long> found = new ArrayList<>(records.search(whole, folded, Limit.of(limit)));
        reach.since().forEach((register, since) -> found
                .addAll(records.searchSince(register, since, folded, Limit.of(limit))));
        Stream<RecordTitle> titles = found.isEmpty()
                ? Stream.of()
                : records.findByIdIn(found).stream().map(RegisterRecord::named);
        return new Found(
                titles.sorted(Comparator.comparing(RecordTitle::mainDay).thenComparing(RecordTitle::id).reversed())
                        .limit(limit).toList(),
                reach.since().entrySet().stream().map(r -> new Further(r.getKey(), r.getValue())).toList());
    }

    private Reach reach() {
        LocalDate today = clock.today();
        List<String> codes = registers.all().stream().map(RegisterDefinition::code).toList();
        return reaches.compute(CurrentActor.get().departmentId(),
                (department, known) -> known != null && known.on().equals(today) && known.registers().equals(codes)
                        ? known
                        : new Reach(today, codes, since(codes)));
    }

    private Map<String, LocalDate> since(List<String> codes) {
        Map<String, LocalDate> since = new TreeMap<>();
        codes.forEach(code -> records.days(code, PageRequest.of(newest, 1)).forEach(day -> since.put(code, day)));
        return since;
    }
}
