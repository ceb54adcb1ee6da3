package vn.khcn.portal.registers.defined;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.UpkeepService;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Describes a department's own registers. Fields keep their slots; what records use cannot be taken out. */
@Service
@Transactional
public class DefinitionService {
    private static final String DESCRIBERS = "hasAnyRole('OFFICE', 'ADMINISTRATOR')";
    private final DefinedRows rows;
    private final DefinedRegisters registers;
    private final DefinedRules rules;
    private final RegisterListService lists;
    private final UpkeepService upkeep;
    private final RecordHistory history;

    DefinitionService(DefinedRows rows, DefinedRegisters registers, DefinedRules rules, RegisterListService lists,
            UpkeepService upkeep, RecordHistory history) {
        this.history = history;
        this.rows = rows;
        this.registers = registers;
        this.rules = rules;
        this.lists = lists;
        this.upkeep = upkeep;
    }

    @Transactional(readOnly = true)
    public List<DefinedRegister> list() {
        return rows.findAllByOrderByCode().stream().map(DefinedRow::summary).toList();
    }

    /** @throws java.util.NoSuchElementException where there is no such register */
    @Transactional(readOnly = true)
    public DefinedRegister details(String code) {
        return rows.findByCode(code).orElseThrow().summary();
    }

    /**
     * Adds a register.
     *
     * @param keepers units that keep it; none means every unit
     * @return its code
     */
    @PreAuthorize(DESCRIBERS)
    public String define(DefinedForm form, Set<Long> keepers) {
        String code = DefinedRegisters.ROOM + OwnKeys.of(form.title().vi(),
                list().stream().map(r -> r.code().substring(DefinedRegisters.ROOM.length())).toList());
        DefinedRow row = new DefinedRow(code);
        row.write(checked(code, form, List.of(), Set.of()));
        rows.saveAndFlush(row);
        changed();
        lists.keptBy(code, keepers);
        return code;
    }

    /** Puts a changed description into force; where records exist, figures are counted anew. */
    @PreAuthorize(DESCRIBERS)
    public void change(String code, int version, DefinedForm form, Set<Long> keepers) {
        DefinedRow row = rows.findByCode(code).orElseThrow();
        StaleRecord.check(row, version);
        DefinedRow.Content before = row.read();
        RegisterDefinition known = new DefinitionBuilding(code, before.form()).definition();
        boolean used = rules.keepWhatIsUsed(known, before.form(), form);
        row.write(checked(code, form, before.form().fields(), before.retired()));
        rows.saveAndFlush(row);
        changed();
        lists.keptBy(code, keepers);
        if (used) {
            upkeep.rebuild(code);
        }
    }

    /** Keeps a changed description for later: records are kept under the one in force until it is put into force. */
    @PreAuthorize(DESCRIBERS)
    public void draft(String code, int version, DefinedDraft draft) {
        DefinedRow row = rows.findByCode(code).orElseThrow();
        StaleRecord.check(row, version);
        row.keep(draft);
        rows.saveAndFlush(row);
    }

    @PreAuthorize(DESCRIBERS)
    public void dropDraft(String code, int version) {
        DefinedRow row = rows.findByCode(code).orElseThrow();
        StaleRecord.check(row, version);
        row.drop();
        rows.saveAndFlush(row);
    }

    /** Who changed the description in force and when, newest first; drafts leave no trace in it. */
    @Transactional(readOnly = true)
    public List<DefinedChange> history(String code) {
        List<RecordHistory.Version> versions = history.of("registers_definitions",
                rows.findByCode(code).orElseThrow().id(), CurrentActor.get().departmentId());
        return versions.stream().flatMap(v -> v == versions.getLast()
                ? Stream.of(new DefinedChange(v.at(), v.by(), null, null))
                : v.changes().stream().filter(c -> c.column().equals("content"))
                        .map(c -> new DefinedChange(v.at(), v.by(), form(c.before()), form(c.after()))))
                .toList();
    }

    private static @Nullable DefinedForm form(@Nullable String stored) {
        return stored == null ? null : DefinedRow.form(stored);
    }

    /** Takes a register away that has no records. */
    @PreAuthorize(DESCRIBERS)
    public void remove(String code) {
        DefinedRow row = rows.findByCode(code).orElseThrow();
        rules.unused(new DefinitionBuilding(code, row.read().form()).definition());
        rows.delete(row);
        changed();
    }

    private static DefinedRow.Content checked(String code, DefinedForm form, List<DefinedForm.OwnField> before,
            Set<String> retired) {
        DefinedRules.check(form);
        DefinedForm slotted = new DefinedForm(form.title(), form.one(),
                DefinitionBuilding.slotted(form.fields(), before, retired), form.states(), form.events(),
                form.measures());
        try {
            new DefinitionBuilding(code, slotted).definition();
        } catch (IllegalArgumentException unfit) {
            throw BusinessRule.broken("registers.rule.definition", String.valueOf(unfit.getMessage()));
        }
        Set<String> left = slotted.fields().stream().map(DefinedForm.OwnField::slot).collect(Collectors.toSet());
        Set<String> closed = new TreeSet<>(retired);
        before.stream().map(DefinedForm.OwnField::slot).filter(slot -> !left.contains(slot)).forEach(closed::add);
        return new DefinedRow.Content(slotted, closed);
    }

    /** Read anew by this transaction at once, by all others when it is over. */
    private void changed() {
        long department = CurrentActor.get().departmentId();
        registers.forget(department);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                registers.forget(department);
            }
        });
    }
}
