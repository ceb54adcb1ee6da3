package vn.khcn.portal.reporting.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.press.Block;

/** A task past its due date stands in a table as "trong hạn" or "chưa đến hạn". */
final class OverdueCheck implements Check {
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern IN_TIME = Pattern.compile("(?iu)trong hạn|chưa đến hạn");

    @Override
    public String code() {
        return "overdue";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        List<Finding> findings = new ArrayList<>();
        report.tables().forEach(table -> {
            int due = column(table, "thời hạn");
            int done = column(table, "hoàn thành");
            if (due >= 0) {
                table.rows().stream().filter(row -> !row.group() && row.cells().size() > due)
                        .filter(row -> late(row, due, done, report.asOf()))
                        .forEach(row -> findings.add(at(table, row.cells().get(Math.min(1, due)).text(),
                                row.cells().get(Math.min(1, due)).text(), row.cells().get(due).text())));
            }
        });
        return findings.stream();
    }

    private static boolean late(Block.Row row, int due, int done, LocalDate asOf) {
        boolean open = done < 0 || done >= row.cells().size() || !DAY.matcher(row.cells().get(done).text()).find();
        LocalDate day = lastDay(row.cells().get(due).text());
        return open && day != null && day.isBefore(asOf)
                && row.cells().stream().anyMatch(cell -> IN_TIME.matcher(cell.text()).find());
    }

    private static @Nullable LocalDate lastDay(String text) {
        LocalDate last = null;
        Matcher days = DAY.matcher(text);
        while (days.find()) {
            try {
                LocalDate day = LocalDate.parse(days.group(), FORMAT);
                last = last == null || day.isAfter(last) ? day : last;
            } catch (DateTimeParseException notADay) {
                continue;
            }
        }
        return last;
    }

    private static int column(Block.Table table, String title) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).title().toLowerCase(Locale.ROOT).contains(title)) {
                return i;
            }
        }
        return -1;
    }
}
