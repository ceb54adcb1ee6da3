package vn.khcn.portal.registers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Reads registers: lists, counts, who keeps which. */
@Service
@Transactional(readOnly = true)
public class RegisterListService {
    private final RecordQueries queries;
    private final RegisterAccess access;
    private final RegisterDirectory registers;

    RegisterListService(RecordQueries queries, RegisterAccess access, RegisterDirectory registers) {
        this.queries = queries;
        this.access = access;
        this.registers = registers;
    }

    /** A page of a register; the sort's properties are field keys, or state, unit, title, officer. */
    public List<RecordRow> rows(RegisterDefinition definition, RecordFilter filter, Pageable page) {
        return queries.list(definition, filter, page).stream().map(r -> r.row(definition)).toList();
    }

    public int count(RegisterDefinition definition, RecordFilter filter) {
        return (int) queries.count(definition, filter);
    }

    /** State → how many records. */
    public Map<String, Long> byState(RegisterDefinition definition, RecordFilter filter) {
        return queries.byState(definition, filter);
    }

    /** Records of other registers that point at a record. */
    public List<RecordTitle> pointingAt(String register, long id) {
        String target = "record:" + register;
        return registers.all().stream().flatMap(other -> other.fields().stream()
                .filter(f -> f.type() == FieldType.REFERENCE && f.target().equals(target))
                .flatMap(f -> queries.pointing(other, f, id).stream())).filter(r -> !r.removed())
                .map(RegisterRecord::named).distinct().toList();
    }

    /** The units that keep a register; empty means that any unit may. */
    public Set<Long> keepers(String register) {
        return new TreeSet<>(access.keeping(register));
    }

    /** True where the actor may add records, or change those of a unit. */
    public boolean mayWrite(String register, @org.jspecify.annotations.Nullable Long unit) {
        return unit == null ? access.mayAdd(register) : access.mayWrite(register, unit);
    }

    /** Says which units keep a register. */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public void keptBy(String register, Set<Long> units) {
        access.keptBy(register, units);
    }
}
