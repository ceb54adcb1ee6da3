package vn.khcn.portal.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as the administrator edits it. */
public record UnitDetails(long id, int version, String code, String name, String shortName, int sortOrder,
        LocalDate validFrom, @Nullable LocalDate validTo) {}
