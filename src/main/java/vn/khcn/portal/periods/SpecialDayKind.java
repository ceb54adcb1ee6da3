package vn.khcn.portal.periods;

/** A holiday, or a day off that is worked instead. */
public enum SpecialDayKind {
    HOLIDAY, WORKED
}
