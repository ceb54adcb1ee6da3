package vn.khcn.portal.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a list as an Excel file; the press is the bean, since only it knows Excel. */
public interface ListExport {
    /**
     * @param rows cells are text, {@link Number}, {@link java.time.LocalDate}, {@link Boolean} or null, so that Excel
     *             gets real numbers and dates
     */
    byte[] export(String title, List<String> headings, List<List<@Nullable Object>> rows);
}
