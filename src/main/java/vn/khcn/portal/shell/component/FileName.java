package vn.khcn.portal.shell.component;

import java.time.LocalDate;
import vn.khcn.portal.kernel.CleanText;

/** How the portal names the files it hands out: "nhiem-vu-tinh-giao-2023-10-13.xlsx". */
public final class FileName {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF = "application/pdf";
    private static final int LONGEST = 80;

    private FileName() {}

    /** Lower case without dấu, words joined by hyphens, the day at the end so that files sort. */
    public static String of(String title, LocalDate day, String extension) {
        String words = CleanText.folded(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return (cut.isEmpty() ? "tep" : cut) + "-" + day + "." + extension;
    }
}
