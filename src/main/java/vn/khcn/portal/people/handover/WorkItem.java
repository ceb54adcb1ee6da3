package vn.khcn.portal.people.handover;

/** One piece of open work, as the preview names it. */
public record WorkItem(long id, String title) {}
