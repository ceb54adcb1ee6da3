package vn.khcn.portal.reporting.issue;

import java.time.LocalDate;

/**
 * What is frozen when a report is issued.
 *
 * @param symbol number and symbol: "512/BC-KHCN"
 * @param tree   the document's tree as stored
 */
public record Freeze(long report, String title, String symbol, LocalDate dated, String tree, byte[] pdf, byte[] docx) {}
