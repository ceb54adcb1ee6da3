package vn.khcn.portal.press;

import java.util.List;

/**
 * A number book or another plain register, printed as a landscape table with a row of column numbers.
 *
 * @param letterhead lines at the top left ("UBND TỈNH BẮC GIANG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
 * @param title      "Sổ đăng ký văn bản đi", printed in capitals
 * @param subtitle   "Năm 2023", may be empty
 */
public record BookDocument(List<String> letterhead, String title, String subtitle, List<Block.Column> columns,
        List<Block.Row> rows) {
    public BookDocument {
        letterhead = List.copyOf(letterhead);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
