package vn.khcn.portal.registers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.ReferenceSource;

/** Records of other registers: {@code record:quality.surveys}. */
@Component
class RecordReferences implements ReferenceSource {
    private static final int LOOKED_AT = 50;
    private final RegisterRecords records;

    RecordReferences(RegisterRecords records) {
        this.records = records;
    }

    @Override
    public String code() {
        return "record";
    }

    @Override
    public List<ReferenceOption> find(String which, String text, int limit) {
        String folded = CleanText.folded(CleanText.line(text)).replaceAll("([!%_])", "!$1");
        return records.find(which, folded, Limit.of(limit)).stream().map(RecordReferences::option).toList();
    }

    @Override
    public Optional<ReferenceOption> called(String which, String name) {
        String folded = CleanText.folded(CleanText.line(name));
        return find(which, name, LOOKED_AT).stream().filter(o -> CleanText.folded(o.name()).equals(folded))
                .findFirst();
    }

    @Override
    public Map<Long, String> names(String which, Collection<Long> ids) {
        return records.findByIdIn(ids).stream().map(RecordReferences::option)
                .collect(Collectors.toMap(ReferenceOption::id, ReferenceOption::name));
    }

    @Override
    public String route(String which, long id) {
        return "so/" + which + "/" + id;
    }

    private static ReferenceOption option(RegisterRecord record) {
        RecordTitle named = record.named();
        return new ReferenceOption(named.id(), named.title());
    }
}
