package vn.khcn.portal.lines;

/** A figure that can be inserted into a sentence: its key, what it is, and its unit of measure. */
public record FigureOption(String key, String label, String unit) {}
