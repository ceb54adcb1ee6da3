package vn.khcn.portal.reporting;

/** The office's text at a block, and what was generated there when it was first changed. */
public record PassageDetails(String block, String generated, String text, String by) {}
