package vn.khcn.portal.people;

/**
 * A unit to choose or name.
 *
 * @param symbol what stands for it in the numbers of its letters ("TĐC" in 12/KHCN-TĐC)
 */
public record UnitOption(long id, String code, String name, String shortName, String symbol) {}
