package vn.khcn.portal.reporting.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Run;

/** A text typed by hand speaks of the period before: as a rule it was copied and not read. */
final class PeriodWordCheck implements Check {
    private static final Pattern CUMULATIVE = Pattern.compile("(?i)so với|luỹ kế|lũy kế|từ tháng|cùng kỳ");

    @Override
    public String code() {
        return "period-word";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        Period before = report.period().previous();
        String word = before.label();
        Pattern stale = Pattern
                .compile("(?iu)(?<!\\d)" + Pattern.quote(word).replace("tháng 0", "tháng 0?") + "(?!\\d)");
        return report.paragraphs().filter(p -> stale.matcher(typed(p)).find() && !CUMULATIVE.matcher(typed(p)).find())
                .map(p -> at(p, word, word, report.period().label()));
    }

    static String typed(Block.Paragraph paragraph) {
        StringBuilder typed = new StringBuilder();
        for (Run run : paragraph.runs()) {
            typed.append(run instanceof Run.Text text ? text.text() : "\u2003");
        }
        return typed.toString();
    }
}
