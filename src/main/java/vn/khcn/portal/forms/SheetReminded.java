package vn.khcn.portal.forms;

/** The office reminded a unit that its sheet is missing. */
public record SheetReminded(long departmentId, long sheetId) {}
