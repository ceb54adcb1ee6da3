package vn.khcn.portal.registers.counting;

/** What a figure is narrowed to: a category, a place, a unit; empty or 0 means any. */
public record Narrowing(String category, long placeId, long unitId) {
    public static final Narrowing NONE = new Narrowing("", 0, 0);
}
