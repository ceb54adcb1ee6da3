package vn.khcn.portal.indicators;

/** A unit was asked why something is off its plan. @param words what was asked; may be empty */
public record OffPlanAsked(long departmentId, OffPlanSubject subject, String title, String words) {}
