package vn.khcn.portal.people.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitDetails;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitService;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Numbers of units, offices and accounts in words, for the lists and forms of this room. */
@Component
class Names {
    private final PeopleService people;
    private final UnitService units;
    private final OfficeService offices;
    private final StaffService staff;
    private final BusinessClock clock;

    Names(PeopleService people, UnitService units, OfficeService offices, StaffService staff, BusinessClock clock) {
        this.people = people;
        this.units = units;
        this.offices = offices;
        this.staff = staff;
        this.clock = clock;
    }

    /** All units by number, ended ones too. */
    Map<Long, String> units() {
        return units.units().stream().collect(Collectors.toMap(UnitDetails::id, UnitDetails::name, (a, b) -> a,
                LinkedHashMap::new));
    }

    /** The same by their short names, where there are some. */
    Map<Long, String> shortUnits() {
        return units.units().stream().collect(Collectors.toMap(UnitDetails::id,
                u -> u.shortName().isEmpty() ? u.name() : u.shortName()));
    }

    /** All offices by number, ended ones too. */
    Map<Long, String> offices() {
        return offices.offices().stream().collect(Collectors.toMap(OfficeDetails::id, OfficeDetails::title,
                (a, b) -> a, LinkedHashMap::new));
    }

    List<Long> officesOfToday() {
        return offices.offices().stream().filter(o -> o.validTo() == null || !o.validTo().isBefore(clock.today()))
                .map(OfficeDetails::id).toList();
    }

    Map<Long, String> accounts() {
        return staff.accounts().stream().collect(Collectors.toMap(AccountOption::id, AccountOption::name, (a, b) -> a,
                LinkedHashMap::new));
    }

    List<UnitOption> unitsOfToday() {
        return people.units();
    }

    static String of(Map<Long, String> names, @Nullable Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    String roles(Set<Role> roles) {
        return roles.stream().sorted().map(this::role).collect(Collectors.joining(", "));
    }

    String role(Role role) {
        return translate("shell.role." + role);
    }
}
