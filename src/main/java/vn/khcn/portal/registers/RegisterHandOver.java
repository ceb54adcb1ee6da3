package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.PersonWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;
import vn.khcn.portal.registers.counting.Contributions;
import vn.khcn.portal.registers.counting.DailyBook;
import vn.khcn.portal.registers.counting.DailyKey;
import vn.khcn.portal.registers.counting.Tally;
import vn.khcn.portal.registers.definition.LifeCycle.State;
import vn.khcn.portal.registers.definition.LifeState.Look;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** The registers a unit keeps and its open records; the open records a person keeps. */
@Component
class RegisterHandOver implements UnitWork, PersonWork {
    private final RegisterDirectory registers;
    private final RegisterRecords records;
    private final RegisterAccess access;
    private final RegisterEvents events;
    private final DailyBook book;
    private final StaffService staff;

    RegisterHandOver(RegisterDirectory registers, RegisterRecords records, RegisterAccess access, RegisterEvents events,
            DailyBook book, StaffService staff) {
        this.registers = registers;
        this.records = records;
        this.access = access;
        this.events = events;
        this.book = book;
        this.staff = staff;
    }

    /** A register's kind of work, which figures of its unit ask for too. */
    static String kind(String register) {
        return "registers." + register;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        return concerned(unitId).map(r -> work(r, open(r, unitId))).toList();
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        for (RegisterDefinition register : concerned(unitId).toList()) {
            String kind = kind(register.code());
            change(register, open(register, unitId), r -> r.giveTo(to.target(kind, r.id())));
            Set<Long> keeping = access.keeping(register.code());
            if (keeping.contains(unitId)) {
                access.keptBy(register.code(), keeping.stream().map(u -> u == unitId ? to.whole(kind) : u)
                        .collect(Collectors.toSet()));
            }
        }
    }

    @Override
    public List<OpenWork> open(AccountOption person, LocalDate from) {
        return registers.all().stream().map(r -> work(r, kept(r, person))).filter(w -> !w.dutyOnly()).toList();
    }

    @Override
    public void hand(AccountOption person, LocalDate from, Handing to) {
        ToLongFunction<RegisterRecord> target = r -> to.target(kind(r.register()), r.id());
        for (RegisterDefinition register : registers.all()) {
            change(register, kept(register, person), r -> r.keptBy(
                    staff.account(target.applyAsLong(r)).map(AccountOption::name).orElseThrow()));
        }
    }

    /** Changes many at once: stored together, and the counts booked as one difference. */
    private void change(RegisterDefinition register, List<RegisterRecord> all, Consumer<RegisterRecord> how) {
        if (all.isEmpty()) {
            return;
        }
        Map<Long, List<EventDetails>> told = events
                .findByRecordIdInOrderByHappenedOnAscIdAsc(all.stream().map(RegisterRecord::id).toList()).stream()
                .map(e -> e.details(register.event(e.kind()).orElseThrow()))
                .collect(Collectors.groupingBy(EventDetails::recordId));
        Map<DailyKey, Tally> difference = new HashMap<>();
        for (RegisterRecord record : all) {
            List<EventDetails> own = told.getOrDefault(record.id(), List.of());
            Contributions.of(register, RecordDesk.counted(register, record, own))
                    .forEach((key, tally) -> difference.merge(key, tally.negated(), Tally::plus));
            how.accept(record);
            Contributions.of(register, RecordDesk.counted(register, record, own))
                    .forEach((key, tally) -> difference.merge(key, tally, Tally::plus));
        }
        records.flush();
        book.book(difference);
    }

    /** Registers the unit keeps or has records in. */
    private Stream<RegisterDefinition> concerned(long unitId) {
        Set<String> used = Set.copyOf(records.registersOf(unitId));
        return registers.all().stream()
                .filter(r -> used.contains(r.code()) || access.keeping(r.code()).contains(unitId));
    }

    private List<RegisterRecord> open(RegisterDefinition register, long unitId) {
        List<String> states = openStates(register);
        return states.isEmpty()
                ? List.of()
                : records.findByRegisterAndUnitIdAndRemovedFalseAndStateInOrderByMainDayAscIdAsc(register.code(),
                        unitId, states);
    }

    private List<RegisterRecord> kept(RegisterDefinition register, AccountOption person) {
        List<String> states = openStates(register);
        return states.isEmpty()
                ? List.of()
                : records.findByRegisterAndOfficerAndRemovedFalseAndStateInOrderByMainDayAscIdAsc(register.code(),
                        person.name(), states);
    }

    private static List<String> openStates(RegisterDefinition register) {
        return register.life().states().stream().filter(s -> s.look() == Look.OPEN || s.look() == Look.WAITING)
                .map(State::code).toList();
    }

    private static OpenWork work(RegisterDefinition register, List<RegisterRecord> open) {
        return new OpenWork(kind(register.code()), register.labels() + "title",
                open.stream().map(RegisterRecord::named).map(r -> new WorkItem(r.id(), r.title())).toList());
    }
}
