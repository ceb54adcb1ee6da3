package vn.khcn.portal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Who acts in the story, so that the history shows offices and not the portal. */
@Component
@Profile("demo")
class Cast {
    private final StaffService staff;
    private final PeopleService people;
    private final UnitPastService past;
    /** Each department's story is told in a thread of its own. */
    private final ThreadLocal<@Nullable List<AccountOption>> everybody = new ThreadLocal<>();

    Cast(StaffService staff, PeopleService people, UnitPastService past) {
        this.staff = staff;
        this.people = people;
        this.past = past;
    }

    /** By user name, with the roles of the day; once they have left, whoever has the roles the story gave them. */
    Actor named(String username) {
        return everybody().stream().filter(a -> a.username().equals(username)).findFirst().map(Cast::actor)
                .orElseGet(() -> actor(username, everybody(), a -> a.roles().containsAll(roles(username))));
    }

    private static Set<Role> roles(String username) {
        return StoryTeller.FOLDERS.stream().flatMap(f -> FoundingStory.file(f).accounts().stream())
                .filter(a -> a.username().equals(username)).findFirst().map(FoundingStory.AccountRow::roles)
                .orElseThrow(() -> new IllegalStateException("Nobody is " + username));
    }

    /** The story's units by their codes; the work of one that has ended goes on where it went. */
    Map<String, Long> units() {
        List<UnitOption> today = people.units();
        Map<String, Long> units = new HashMap<>();
        for (UnitOption unit : past.units()) {
            today.stream().filter(u -> past.line(u.id()).contains(unit.id())).findFirst()
                    .ifPresent(u -> units.put(unit.code(), u.id()));
        }
        today.forEach(u -> units.put(u.code(), u.id()));
        return units;
    }

    /** The first who has a role, by user name. */
    Actor with(Role role) {
        return actor(role.name(), everybody(), a -> a.roles().contains(role));
    }

    /** Who writes for a unit: its first specialist, or its head where it has none. */
    Actor writer(long unitId) {
        List<AccountOption> members = of(unitId);
        return members.stream().anyMatch(Cast::onlyWrites)
                ? actor("unit " + unitId, members, Cast::onlyWrites)
                : head(unitId);
    }

    Actor head(long unitId) {
        return actor("unit " + unitId, of(unitId), a -> a.roles().contains(Role.UNIT_HEAD));
    }

    /** A unit's head as the portal enters for it what lies before the portal: no window binds it. */
    Actor entering(long unitId) {
        Actor head = head(unitId);
        return new Actor(head.departmentId(), 0, head.name(), unitId, head.roles());
    }

    /** While a day is told, who works here is asked once. */
    void gathered(Runnable day) {
        try {
            everybody.set(List.of());
            day.run();
        } finally {
            everybody.remove();
        }
    }

    /** After a part of the day that changes who works here. */
    void gatherAnew() {
        everybody.set(List.of());
    }

    private List<AccountOption> everybody() {
        List<AccountOption> known = everybody.get();
        if (known == null) {
            return staff.accounts();
        }
        if (known.isEmpty()) {
            known = staff.accounts();
            everybody.set(known);
        }
        return known;
    }

    private List<AccountOption> of(long unitId) {
        return everybody().stream().filter(a -> Objects.equals(a.unitId(), unitId)).toList();
    }

    private static boolean onlyWrites(AccountOption account) {
        return account.roles().equals(Set.of(Role.SPECIALIST));
    }

    private static Actor actor(String wanted, List<AccountOption> accounts, Predicate<AccountOption> who) {
        return accounts.stream().filter(who).findFirst().map(Cast::actor)
                .orElseThrow(() -> new IllegalStateException("Nobody is " + wanted));
    }

    private static Actor actor(AccountOption account) {
        return new Actor(CurrentActor.get().departmentId(), account.id(), account.name(), account.unitId(),
                account.roles());
    }
}
