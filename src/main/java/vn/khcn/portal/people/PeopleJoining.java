package vn.khcn.portal.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryOver;
import vn.khcn.portal.records.CarryingRoom;
import vn.khcn.portal.records.Joining;

/**
 * Units, the people in them and their offices. Units begin on the day; those that had ended before come as ended ones of a
 * single day, since records name them.
 */
@Component
@Order(1)
class PeopleJoining implements CarryingRoom {
    static final String UNITS = "people_units";
    static final String ACCOUNTS = "people_accounts";
    private static final String LIVES = "(o.valid_to is null or o.valid_to >= :day)";
    private static final String TAKEN = "exists (select 1 from %s a where a.department_id = :to and a.%s = o.%s"
            + " and (a.valid_to is null or a.valid_to >= :day))";
    private final CarryOver carried;
    private final JoinedUnits units;
    private final Accounts accounts;

    PeopleJoining(CarryOver carried, JoinedUnits units, Accounts accounts) {
        this.carried = carried;
        this.units = units;
        this.accounts = accounts;
    }

    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows(UNITS, "people.joining.units")
                        .with("code", "case when not " + LIVES + " then left(concat(o.code, '.', o.id), 30) when "
                                + TAKEN.formatted(UNITS, "code", "code")
                                + " then left(concat(o.code, '.', :code), 30) else o.code end")
                        .with("name", apart(UNITS, "name")).with("short_name", apart(UNITS, "short_name"))
                        .with("sort_order", "o.sort_order + 100")
                        .with("valid_from", "case when " + LIVES + " then :day else o.valid_to end"),
                Carried.rows("people_successions", null).needs("unit_id", "predecessor_id"),
                // Names to sign in with and addresses are unique in the portal: they change hands once all rows are there.
                Carried.rows(ACCOUNTS, "people.joining.accounts")
                        .where(LIVES + " and o.roles not like '%ADMINISTRATOR%'").links("unit_id")
                        .with("username", "concat('~', o.id)").with("email", "null").with("valid_from", ":day"),
                Carried.rows("people_offices", "people.joining.offices").where(LIVES + " and o.unit_id is not null")
                        .needs("unit_id").with("valid_from", ":day").with("sort_order", "o.sort_order + 100")
                        .with("code", "case when " + TAKEN.formatted("people_offices", "code", "code")
                                + " then left(concat(o.code, '.', :code), 30) else o.code end"),
                Carried.rows("people_office_holders", null).where(LIVES).partOf("office_id").needs("account_id")
                        .with("valid_from", ":day"));
    }

    @Override
    public void arrived(Joining joining) {
        carried.copied(joining, UNITS).values()
                .forEach(unit -> units.save(new JoinedUnit(unit, joining.day(), joining.name())));
        Map<Long, Long> numbers = carried.copied(joining, ACCOUNTS);
        List<Account> left = accounts.findAllByDepartmentIdOrderByUsername(joining.from());
        Map<Long, Identity> identities = new HashMap<>();
        left.forEach(account -> identities.put(account.id(), account.leave(joining)));
        units.flush();
        numbers.forEach((old, now) -> accounts.findByIdAndDepartmentId(now, joining.to())
                .ifPresent(
                        account -> account.arrive(Objects.requireNonNull(identities.get(old)), RoleSet.BOUND_TO_UNIT)));
    }

    /** What an account is found by at sign-in. */
    record Identity(String username, @Nullable String email) {}

    /** Two units of one name are told apart by the department one came from. */
    private static String apart(String table, String column) {
        return "case when " + LIVES + " and " + TAKEN.formatted(table, column, column)
                + " then concat(o." + column + ", ' (', :code, ')') else o." + column + " end";
    }
}
