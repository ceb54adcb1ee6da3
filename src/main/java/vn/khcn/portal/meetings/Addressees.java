package vn.khcn.portal.meetings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;

/** The units that answer for themselves when a directive goes to all: those somebody works in who writes. */
@Component
class Addressees {
    private final PeopleService people;
    private final StaffService staff;

    Addressees(PeopleService people, StaffService staff) {
        this.people = people;
        this.staff = staff;
    }

    List<Long> answering() {
        Set<Long> writing = staff.accounts().stream()
                .filter(a -> a.roles().contains(Role.UNIT_HEAD) || a.roles().contains(Role.SPECIALIST))
                .flatMap(a -> Stream.ofNullable(a.unitId())).collect(Collectors.toSet());
        List<Long> units = people.units().stream().map(UnitOption::id).filter(writing::contains).toList();
        return units.isEmpty() ? people.units().stream().map(UnitOption::id).toList() : units;
    }
}
