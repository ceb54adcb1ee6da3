package vn.khcn.portal.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fixed words of an official document, the same on paper, in Word and on screen. */
final class Wording {
    static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String DRAFT = "DỰ THẢO";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String DEAR = "Kính gửi:";
    static final String END = "./.";
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Wording() {}

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** "BÁO CÁO" → "Báo cáo"; what is not all upper case stays as it is. */
    static String sentence(String text) {
        return text.isEmpty() || !text.equals(upper(text))
                ? text
                : text.charAt(0) + text.substring(1).toLowerCase(VIETNAMESE);
    }

    /** "(Kèm theo Báo cáo số 281/BC-KHCN ngày 14 tháng 10 năm 2023 của Sở Khoa học và Công nghệ)". */
    static String attachedTo(DocumentHead head) {
        String number = head.number() == null ? "     " : (head.number() < 10 ? "0" : "") + head.number();
        return "(Kèm theo %s số %s/%s %s của %s)".formatted(
                head.type().isEmpty() ? "Công văn" : sentence(head.type()), number, head.symbol(), date(head),
                head.agency());
    }

    /** "ngày 14 tháng 10 năm 2023", the day left open where there is no date. */
    static String date(DocumentHead head) {
        LocalDate shown = head.date() == null ? head.dateHint() : head.date();
        int month = shown.getMonthValue();
        return "ngày %s tháng %s năm %d".formatted(
                head.date() == null ? "     " : "%02d".formatted(shown.getDayOfMonth()),
                (month < 3 ? "0" : "") + month, shown.getYear());
    }

    /** The lines under "Kính gửi:", or one line with it where there is one addressee. */
    static List<String> addressees(DocumentHead head) {
        return head.addressees().size() == 1
                ? List.of(DEAR + " " + bare(head.addressees().getFirst()) + ".")
                : listed(head.addressees());
    }

    /** Legal bases, one a line; each ends with ";", the last with ".". */
    static List<String> bases(DocumentHead head) {
        return closed(head.bases(), "");
    }

    /** Who gets it, one a line; those named under Kính gửi come first as "Như trên". */
    static List<String> recipients(OfficialDocument document) {
        List<String> names = new ArrayList<>(document.recipients());
        if (!document.head().addressees().isEmpty() && names.stream().noneMatch(n -> n.startsWith("Như trên"))) {
            names.add(!names.isEmpty() && titles(names.getFirst()) ? 1 : 0, "Như trên");
        }
        return listed(names);
    }

    static String hole(Block.Hole hole) {
        return "[CẦN BỔ SUNG: " + hole.what() + (hole.owner().isEmpty() ? "" : " – " + hole.owner()) + "]";
    }

    /** A footnote's number in raised signs: the report engine parts a raised style from its word at the start of a line. */
    static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }

    /** A line that only leads to what comes below it. */
    static boolean leads(Block.Paragraph paragraph) {
        return paragraph.text().stripTrailing().endsWith(":");
    }

    /** What stands before a paragraph's text. */
    static String mark(Block.Paragraph paragraph) {
        String mark = switch (paragraph.style()) {
            case BULLET -> "- ";
            case SUB_BULLET -> "+ ";
            case BODY, NOTE, CENTRED -> "";
        };
        return paragraph.text().startsWith(mark) ? "" : mark;
    }

    private static List<String> listed(List<String> names) {
        return closed(names, "- ");
    }

    /** "Bản điện tử:" says how those below it get theirs; it is nobody. */
    private static boolean titles(String line) {
        return line.endsWith(":");
    }

    private static List<String> closed(List<String> names, String before) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(titles(names.get(i))
                    ? names.get(i)
                    : before + bare(names.get(i)) + (i == names.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("^-\\s*", "").replaceFirst("[;.,\\s]+$", "");
    }
}
