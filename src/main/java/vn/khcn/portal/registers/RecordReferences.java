package vn.khcn.portal.registers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.ReferenceSource;

/** Records of other registers: {@code record:quality.surveys}. */
@Component
class RecordReferences implements ReferenceSource {
    private static final int LOOKED_AT = 50;
    private final RegisterRecords records;
    private final RegisterDirectory registers;

    RecordReferences(RegisterRecords records, RegisterDirectory registers) {
        this.records = records;
        this.registers = registers;
    }

    @Override
    public String code() {
        return "record";
    }

    @Override
    public List<ReferenceOption> find(String which, String text, int limit) {
        return records.find(which, like(text), Limit.of(limit)).stream().map(RecordReferences::option).toList();
    }

    @Override
    public Optional<ReferenceOption> called(String which, String name) {
        String folded = CleanText.folded(CleanText.line(name));
        List<RegisterRecord> near = records.find(which, like(name), Limit.of(LOOKED_AT));
        return Stream.concat(near.stream().filter(r -> CleanText.folded(r.named().title()).equals(folded)),
                near.stream().filter(r -> alsoCalled(which, r, folded))).findFirst().map(RecordReferences::option);
    }

    /** A record is called by its lines too: number, short name, other names parted by semicolons. */
    private boolean alsoCalled(String which, RegisterRecord record, String folded) {
        List<Field> lines = registers.get(which).fields().stream().filter(f -> f.type() == FieldType.LINE).toList();
        RecordValues values = record.values(lines);
        return lines.stream().flatMap(line -> Stream.of(values.text(line.key()).split(";")))
                .anyMatch(one -> CleanText.folded(one.strip()).equals(folded));
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

    private static String like(String text) {
        return CleanText.sought(CleanText.line(text)).replaceAll("([!%_])", "!$1");
    }

    private static ReferenceOption option(RegisterRecord record) {
        RecordTitle named = record.named();
        return new ReferenceOption(named.id(), named.title());
    }
}
