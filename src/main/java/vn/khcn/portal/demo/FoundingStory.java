package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.SupervisionService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** A department of the demo: its units, its offices with their authority, and the accounts that hold them. */
@Component
@Profile("demo")
@Order(1)
class FoundingStory implements StoryPart {
    /** Before anything happens in the story. */
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 15);
    /** Every account of the demo has it; the jar of a server has no demo. */
    static final String PASSWORD = "demo";
    private final PeopleService people;
    private final OfficeService offices;
    private final SupervisionService supervisions;
    /** Strong hashing takes its time: one for all. */
    private final SingletonSupplier<String> passwordHash;

    FoundingStory(PeopleService people, OfficeService offices, SupervisionService supervisions,
            PasswordEncoder passwords,
            @Value("${portal.demo.password:" + PASSWORD + "}") String password) {
        this.people = people;
        this.offices = offices;
        this.supervisions = supervisions;
        this.passwordHash = SingletonSupplier.of(() -> Objects.requireNonNull(passwords.encode(password)));
    }

    record Founding(String code, String name, String parentAgency, String agency, String place, String symbol,
            String mail, List<UnitRow> units, List<OfficeRow> offices, List<AccountRow> accounts) {}

    record UnitRow(String code, String name, String shortName, @Nullable String documentSymbol, int order,
            boolean reports,
            LocalDate validFrom) {}

    /** @param supervises codes of the units it looks after */
    record OfficeRow(String code, String name, String unit, List<String> authority,
            @Nullable List<String> supervises, LocalDate validFrom) {}

    record AccountRow(String username, String office, Set<Role> roles) {
        /** A role's mailbox, without the suffix that keeps user names of two departments apart. */
        String email(String mail) {
            return username.replaceFirst("\\.bk$", "") + "@" + mail;
        }
    }

    /** The folder's department, once it is founded. */
    Optional<Story> story(String folder) {
        return people.findDepartment(file(folder).code()).map(d -> new Story(folder, d.id()));
    }

    /** The story of a department that joined another ends with it. */
    boolean goesOn(Story story) {
        return CurrentActor.callAs(Actor.portal(story.departmentId()), people::departments).stream()
                .anyMatch(d -> d.id() == story.departmentId());
    }

    static Founding file(String folder) {
        return StoryFile.whole(folder, "department.yaml", Founding.class);
    }

    /** The department itself; what belongs to it is told on the first day, acting for it. */
    void found(String folder) {
        Founding file = file(folder);
        people.found(new DepartmentDetails(0, file.code(), file.name(), file.parentAgency(), file.agency(),
                file.place(), file.symbol(), file.units().getFirst().validFrom()));
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return Set.of(FIRST_DAY);
    }

    @Override
    public boolean changesPeople() {
        return true;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Founding file = file(story.folder());
        Map<String, Long> units = new HashMap<>();
        file.units().forEach(u -> units.put(u.code(),
                people.addUnit(u.code(), u.name(), u.shortName(),
                        Objects.requireNonNullElse(u.documentSymbol(), ""), u.order(), u.validFrom()).id()));
        Map<String, OfficeDetails> held = new HashMap<>();
        file.offices().forEach(o -> held.put(o.code(), offices.add(new OfficeDetails(0, 0, o.code(), o.name(),
                unit(units, o.unit()), o.authority(), held.size() + 1, o.validFrom(), null))));
        file.offices().stream().filter(o -> o.supervises() != null).forEach(o -> supervisions.assign(
                Objects.requireNonNull(held.get(o.code())).id(), Objects.requireNonNull(o.supervises()).stream()
                        .map(u -> Objects.requireNonNull(units.get(u), u)).toList(),
                o.validFrom()));
        String hash = passwordHash.obtain();
        for (AccountRow account : file.accounts()) {
            OfficeDetails office = Objects.requireNonNull(held.get(account.office()), account.office());
            AccountForm form = new AccountForm(account.username(), office.title(), account.email(file.mail()),
                    office.unitId(), office.id(), account.roles());
            long id = people.addAccount(form, hash, false, office.validFrom()).id();
            offices.appoint(id, office.id(), office.validFrom());
        }
    }

    private static @Nullable Long unit(Map<String, Long> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
