package vn.khcn.portal.press;

import java.util.List;

/**
 * A number book or another plain register, printed as a table: across the page with a row of column numbers, or upright
 * as one page that sums something up.
 *
 * @param letterhead lines at the top left ("UBND TỈNH BẮC GIANG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
 * @param title      "Sổ đăng ký văn bản đi", printed in capitals
 * @param subtitle   "Năm 2023", may be empty
 */
public record BookDocument(boolean landscape, List<String> letterhead, String title, String subtitle,
        List<Block.Column> columns,
        List<Block.Row> rows) {
    public BookDocument {
        letterhead = List.copyOf(letterhead);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Across the page. */
    public static BookDocument register(List<String> letterhead, String title, String subtitle,
            List<Block.Column> columns, List<Block.Row> rows) {
        return new BookDocument(true, letterhead, title, subtitle, columns, rows);
    }

    /** Upright. */
    public static BookDocument sheet(List<String> letterhead, String title, String subtitle,
            List<Block.Column> columns, List<Block.Row> rows) {
        return new BookDocument(false, letterhead, title, subtitle, columns, rows);
    }
}
