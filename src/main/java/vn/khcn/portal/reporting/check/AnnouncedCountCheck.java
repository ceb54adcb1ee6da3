package vn.khcn.portal.reporting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Block.ParagraphStyle;

/** A number is announced ("gồm 05 nhiệm vụ:", "ĐÃ THỰC HIỆN: 02 nhiệm vụ") and another number of lines follows. */
final class AnnouncedCountCheck implements Check {
    private static final Pattern IN_TEXT = Pattern.compile("(?:^|[^\\d/.,])(\\d{1,3})\\s+\\p{L}[^\\d:,;]{0,60}:$");
    private static final Pattern ONLY_NUMBER = Pattern
            .compile("^[^\\d]*(?<![\\d/.,])(\\d{1,3})\\s+\\p{L}[^\\d:]{0,60}:$");
    private static final Pattern IN_GROUP = Pattern.compile(":\\s*(\\d{1,3})(?:\\D|$)");

    @Override
    public String code() {
        return "announced-count";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        List<Finding> findings = new ArrayList<>();
        List<Block> body = report.document().body();
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Paragraph announcing) {
                String text = announcing.text().strip();
                Matcher only = ONLY_NUMBER.matcher(text);
                compare(announcing, only.matches() ? only.reset() : IN_TEXT.matcher(text), followers(body, i),
                        findings);
            }
        }
        report.tables().forEach(table -> groups(table, findings));
        return findings.stream();
    }

    private void groups(Block.Table table, List<Finding> findings) {
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            if (row.group()) {
                int rows = (int) table.rows().stream().skip(i + 1L).takeWhile(r -> !r.group()).count();
                compare(table, IN_GROUP.matcher(String.join(" ", row.cells().stream().map(Block.Cell::text).toList())),
                        rows, findings);
            }
        }
    }

    private void compare(Block where, Matcher announced, int length, List<Finding> findings) {
        if (announced.find() && (length > 0 || where instanceof Block.Table)
                && Integer.parseInt(announced.group(1)) != length) {
            findings.add(at(where, announced.group(1), announced.group(1), length));
        }
    }

    /** Lines of the next deeper style right after the announcement. */
    private static int followers(List<Block> body, int index) {
        ParagraphStyle announcing = ((Block.Paragraph) body.get(index)).style();
        ParagraphStyle first = null;
        int count = 0;
        for (Block block : body.subList(index + 1, body.size())) {
            if (!(block instanceof Block.Paragraph line) || line.style().ordinal() <= announcing.ordinal()) {
                break;
            }
            first = first == null ? line.style() : first;
            count += line.style() == first ? 1 : 0;
        }
        return count;
    }
}
