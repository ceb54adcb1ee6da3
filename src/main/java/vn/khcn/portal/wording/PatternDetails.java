package vn.khcn.portal.wording;

/**
 * A pattern as the office sees it.
 *
 * @param id      its number where the office has ever changed it, else 0
 * @param version for the next change
 * @param shipped it comes with the portal
 * @param changed its words are the office's own
 */
public record PatternDetails(LinePattern pattern, long id, int version, boolean shipped, boolean changed) {}
