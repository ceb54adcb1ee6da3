package vn.khcn.portal.reporting.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khcn.portal.press.Block;

/**
 * A number typed into a unit's or the office's sentence: no record stands behind it. Numbers of documents, days, years
 * and what stands in a name are no figures: in quotation marks, behind what a document is about, in a project's title.
 */
final class TypedNumberCheck implements Check {
    private static final Pattern NO_FIGURE = Pattern
            .compile("(?iu)“[^”]*”|\"[^\"]*\"|«[^»]*»|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4}"
                    + "|\\d{1,2}/\\d{1,2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}(?![\\d.,]*\\d)"
                    + "|\\d+(?:/\\d{4})?/\\p{L}[\\p{L}\\d&.-]*|\\d+-\\p{L}[\\p{L}/]*"
                    + "|(?:năm|tháng|ngày|quý|điều|khoản|số|mục|phần|phụ lục|giai đoạn|ISO(?:/IEC)?|TCVN|QCVN|lần thứ|khoá|khóa)"
                    + "\\s+\\d[\\d.:/-]*|\\d{4}\\s*-\\s*\\d{4}|\\p{L}+-?\\d[\\d.:-]*|\\d+[.:]\\d{4}(?!\\d)");
    /** A kind of document right before its number; a count stands before the kind: "Đề án 996" but "03 đề án". */
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:đề án|đề tài|dự án|chương trình|kế hoạch|chỉ thị"
            + "|nghị quyết|nghị định|quyết định|thông tư|thông báo|kết luận|công văn|tờ trình|báo cáo|công điện|văn bản"
            + "|hướng dẫn|giấy mời|tổ|nhóm|khu vực|vùng)\\s+(?:số\\s+)?\\d[\\d.-]*(?!\\p{L}|\\s*%)");
    /** What a cited document is about, up to the next mark. */
    private static final Pattern ABOUT = Pattern
            .compile("\\d+(?:/\\d{4})?/\\p{L}[\\p{L}\\d&.-]*(?:\\s+ngày\\s+[\\d/]+)?"
                    + "(?:\\s+của\\s+[^;.,():]*?)?\\s+(?:về|[Vv]/v|phê duyệt|ban hành)\\s[^;.,():]*");
    /** A title: a capital letter behind what it is the title of. */
    private static final Pattern TITLED = Pattern.compile("(?:[Đđ]ề tài|[Dd]ự án|[Đđ]ề án|[Nn]hiệm vụ|[Cc]hương trình"
            + "|[Kk]ế hoạch|[Mm]ô hình|[Cc]uộc thi|[Hh]ội thi):?\\s+\\p{Lu}\\p{Ll}*\\s+\\p{Ll}[^;.,():]*");
    private static final List<Pattern> NAMES = List.of(ABOUT, NO_FIGURE, NUMBERED, TITLED);
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
        String text = PeriodWordCheck.typed(paragraph);
        for (Pattern name : NAMES) {
            text = name.matcher(text).replaceAll(" ");
        }
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct();
    }

    /** The figure of this report that has the same value, for putting it in place of the typed number. */
    private static String same(Checked report, String number) {
        return report.document().figures().stream().filter(f -> f.printed().equals(number)).findFirst()
                .map(f -> f.definition()).orElse("–");
    }
}
