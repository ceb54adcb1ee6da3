package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Founds a department of the demo with its units and accounts. */
@Component
@Profile("demo")
class FoundingStory {
    /** Before anything happens in the story. */
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 15);
    /** Every account of the demo has it; the jar of a server has no demo. */
    static final String PASSWORD = "demo";
    private final String password;
    private final PeopleService people;

    FoundingStory(PeopleService people, @Value("${portal.demo.password:" + PASSWORD + "}") String password) {
        this.people = people;
        this.password = password;
    }

    record Founding(String code, String name, String parentAgency, String agency, String place, String symbol,
            List<UnitRow> units, List<OfficeRow> offices, List<AccountRow> accounts) {}

    record UnitRow(String code, String name, String shortName, int order, boolean reports, LocalDate validFrom) {}

    record OfficeRow(String code, String name, String unit, List<String> authority, LocalDate validFrom) {}

    record AccountRow(String username, String office, Set<Role> roles) {}

    boolean founded(String folder) {
        return story(folder).isPresent();
    }

    Optional<Story> story(String folder) {
        return StoryFile.exists(folder, "department.yaml")
                ? people.findDepartment(file(folder).code()).map(d -> new Story(folder, d.id()))
                : Optional.empty();
    }

    static Founding file(String folder) {
        return StoryFile.whole(folder, "department.yaml", Founding.class);
    }

    void found(String folder) {
        Founding file = file(folder);
        DepartmentDetails department = CurrentActor.callAs(Actor.portal(1),
                () -> people.found(new DepartmentDetails(0, file.code(), file.name(), file.parentAgency(),
                        file.agency(), file.place(), file.symbol(), file.units().getFirst().validFrom())));
        CurrentActor.runAs(Actor.portal(department.id()), () -> {
            Map<String, Long> units = new HashMap<>();
            file.units().forEach(u -> units.put(u.code(),
                    people.addUnit(u.code(), u.name(), u.shortName(), u.order(), u.validFrom()).id()));
            Map<String, OfficeRow> offices = new HashMap<>();
            file.offices().forEach(o -> offices.put(o.code(), o));
            file.accounts().forEach(a -> {
                @Nullable
                OfficeRow office = offices.get(a.office());
                people.addAccount(a.username(), office == null ? a.username() : office.name(),
                        office == null ? null : units.get(office.unit()), a.roles(), password, false,
                        file.units().getFirst().validFrom());
            });
        });
    }
}
