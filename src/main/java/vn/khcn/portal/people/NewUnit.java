package vn.khcn.portal.people;

import org.jspecify.annotations.Nullable;

/**
 * A unit that comes out of a reorganisation: a new one, or one that exists and takes others in.
 *
 * @param existing number of the one that exists; then the names say nothing
 */
public record NewUnit(@Nullable Long existing, String code, String name, String shortName, String documentSymbol) {
    /** A unit that exists and takes others in. */
    public static NewUnit taking(UnitOption unit) {
        return new NewUnit(unit.id(), unit.code(), unit.name(), unit.shortName(), unit.symbol());
    }
}
