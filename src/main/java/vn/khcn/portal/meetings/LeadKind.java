package vn.khcn.portal.meetings;

/** Who leads a directive: a unit, an office, a body outside of the department, or every unit for itself. */
public enum LeadKind {
    NONE, UNIT, OFFICE, OUTSIDE, ALL_UNITS
}
