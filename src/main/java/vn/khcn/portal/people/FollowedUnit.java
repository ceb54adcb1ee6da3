package vn.khcn.portal.people;

import java.time.LocalDate;

/** That a unit followed another, for the list of what happened. */
public record FollowedUnit(LocalDate since, UnitOption before, UnitOption after) {}
