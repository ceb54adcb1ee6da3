package vn.khcn.portal.people;

/** A unit to choose or name. */
public record UnitOption(long id, String code, String name, String shortName) {}
