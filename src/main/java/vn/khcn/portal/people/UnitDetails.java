package vn.khcn.portal.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the administrator edits it.
 *
 * @param documentSymbol what stands for it in the numbers of its letters; empty where that is its code
 */
public record UnitDetails(long id, int version, String code, String name, String shortName, String documentSymbol,
        int sortOrder,
        LocalDate validFrom, @Nullable LocalDate validTo) {}
