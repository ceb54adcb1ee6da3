package vn.khcn.portal.press;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a printed page: a row for the template {@code reports/document}.
 *
 * @param kind     which band prints it
 * @param table    only for a table
 * @param height   about how high it is, in points
 * @param start    about how much of it must stand on the page where it begins
 * @param keepNext whether it must not be the last thing on a page
 */
record Piece(String kind, String style, String text, String left, String right, Block.@Nullable Table table,
        boolean numbered, double height, double start, boolean keepNext) {
    static Piece text(String style, String markup, double height, double start, boolean keepNext) {
        return new Piece("text", style, markup, "", "", null, false, height, start, keepNext);
    }

    static Piece fixed(String kind, String left, String text, String right, double height, boolean keepNext) {
        return new Piece(kind, "text", text, left, right, null, false, height, height, keepNext);
    }

    static Piece table(Block.Table table, boolean numbered, double start) {
        return new Piece("table", "text", "", "", "", table, numbered, start, start, false);
    }

    Piece keptWithNext() {
        return new Piece(kind, style, text, left, right, table, numbered, height, start, true);
    }
}
