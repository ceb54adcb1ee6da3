package vn.khcn.portal.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** Who works in the acting department today, and who signs: what other rooms ask. */
@Service
@Transactional(readOnly = true)
public class StaffService {
    private final Accounts accounts;
    private final Offices offices;
    private final Duties duties;
    private final BusinessClock clock;
    private final KnownUnits known;
    private final UnitLines lines;

    StaffService(Accounts accounts, Offices offices, Duties duties, KnownUnits known, UnitLines lines,
            BusinessClock clock) {
        this.known = known;
        this.lines = lines;
        this.accounts = accounts;
        this.offices = offices;
        this.duties = duties;
        this.clock = clock;
    }

    /** Everybody valid today, by user name. */
    public List<AccountOption> accounts() {
        return duties.everybody(CurrentActor.get().departmentId());
    }

    /** Who has a role today, delegates included. */
    public List<AccountOption> accountsWith(Role role) {
        return accounts().stream().filter(a -> a.roles().contains(role)).toList();
    }

    /** Who works in a unit today; after it ended, in those that follow it. */
    public List<AccountOption> accountsOf(long unitId) {
        return accounts().stream().filter(a -> a.unitId() != null && follows(a.unitId(), unitId)).toList();
    }

    private boolean follows(long unit, long other) {
        return unit == other || lines.line(unit, f -> true).contains(other) && !known.on(clock.today(), other);
    }

    /** Finds by a part of the name or user name, with or without dấu. */
    public List<AccountOption> find(String text) {
        String wanted = CleanText.folded(CleanText.line(text));
        return accounts().stream()
                .filter(a -> CleanText.folded(a.name()).contains(wanted) || a.username().contains(wanted)).toList();
    }

    /** An account by number, ended ones too. */
    public Optional<AccountOption> account(long id) {
        return accounts.findByIdAndDepartmentId(id, CurrentActor.get().departmentId())
                .map(a -> a.option(duties.of(a)));
    }

    /** The offices of today that sign documents, in their order. */
    public List<OfficeOption> signers() {
        Map<Long, Set<Long>> holders = duties.holders();
        return offices.findAllByOrderBySortOrderAscTitleAsc().stream()
                .filter(o -> o.signs() && o.validOn(clock.today()))
                .map(o -> o.option(holders.getOrDefault(o.id(), Set.of()))).toList();
    }

    /** An office by number, ended ones too. */
    public Optional<OfficeOption> office(long id) {
        return offices.findById(id).map(o -> o.option(duties.holders(id)));
    }
}
