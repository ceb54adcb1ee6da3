package vn.khcn.portal.reporting;

/**
 * The office's text at a block.
 *
 * @param generated what stands there without it, as of the newest compile
 * @param behind    the source was changed after the office wrote its text
 */
public record PassageDetails(String block, String generated, String text, String by, boolean behind) {}
