package vn.khcn.portal.reporting.issue;

import java.time.LocalDate;

/**
 * What is frozen when a paper is issued.
 *
 * @param paper  what it is, as in {@link vn.khcn.portal.kernel.RecordRef}: {@code report}, {@code meeting}
 * @param report number of the report, or of the record whose paper it is: numbers are one in the whole portal
 * @param symbol number and symbol: "512/BC-KHCN"
 * @param tree   the document's tree as stored
 */
public record Freeze(String paper, long report, String title, String symbol, LocalDate dated, String tree, byte[] pdf,
        byte[] docx) {}
