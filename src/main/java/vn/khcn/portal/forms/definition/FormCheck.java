package vn.khcn.portal.forms.definition;

/**
 * What must hold in every row that has both values.
 *
 * @param less    column that may not be more
 * @param more    than this one
 * @param message what to tell whoever enters
 */
public record FormCheck(String less, String more, String message) {}
