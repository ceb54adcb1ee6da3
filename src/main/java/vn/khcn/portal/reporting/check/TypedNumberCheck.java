package vn.khcn.portal.reporting.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khcn.portal.press.Block;

/**
 * A number typed into a unit's or the office's sentence: no record stands behind it. Numbers of documents, days, years
 * and what stands in quotation marks are no figures.
 */
final class TypedNumberCheck implements Check {
    private static final Pattern NO_FIGURE = Pattern.compile("(?iu)“[^”]*”|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4}"
            + "|\\d{1,2}/\\d{1,2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}(?![\\d.,]*\\d)"
            + "|\\d+(?:/\\d{4})?/\\p{L}[\\p{L}\\d&.-]*|\\d+-\\p{L}[\\p{L}/]*"
            + "|(?:năm|tháng|ngày|quý|điều|khoản|số|mục|phần|phụ lục|giai đoạn|ISO(?:/IEC)?|TCVN|QCVN|lần thứ|khoá|khóa)"
            + "\\s+\\d[\\d.:/-]*|\\d{4}\\s*-\\s*\\d{4}|\\p{L}+-?\\d[\\d.:-]*|\\d+[.:]\\d{4}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/-])\\d[\\d.,]*(?<![.,])(?![\\p{L}\\d/])");

    @Override
    public String code() {
        return "typed-number";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        return report.paragraphs().filter(p -> p.origin() != null && p.origin().kind().equals("entry"))
                .flatMap(p -> numbers(p).map(number -> at(p, number, number, same(report, number))));
    }

    private static Stream<String> numbers(Block.Paragraph paragraph) {
        String text = NO_FIGURE.matcher(PeriodWordCheck.typed(paragraph)).replaceAll(" ");
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct();
    }

    /** The figure of this report that has the same value, for putting it in place of the typed number. */
    private static String same(Checked report, String number) {
        return report.document().figures().stream().filter(f -> f.printed().equals(number)).findFirst()
                .map(f -> f.definition()).orElse("–");
    }
}
