package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.press.Run;

/** The words of a notice that nobody types: its frame, who leads where the line does not say it, the deadline. */
final class NoticeWords {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String ENDS = ".:;!?…";

    private NoticeWords() {}

    /** "tháng 5 năm 2024", "ngày 13/5/2024". */
    static String occasion(MeetingKind kind, LocalDate day) {
        return kind == MeetingKind.MONTHLY
                ? "tháng %d năm %d".formatted(day.getMonthValue(), day.getYear())
                : "ngày " + DocumentReference.day(day);
    }

    static String opening(MeetingKind kind, LocalDate day, String chair) {
        String meeting = kind == MeetingKind.MONTHLY
                ? "tháng %d/%d".formatted(day.getMonthValue(), day.getYear())
                : "tuần";
        return "Sở họp giao ban %s vào ngày %s. Trên cơ sở báo cáo của các phòng, đơn vị và phần thảo luận, %s Sở có các kết luận sau đây:"
                .formatted(meeting, DocumentReference.day(day), chair);
    }

    static String closing(String chair) {
        return "Văn phòng Sở thừa lệnh %s Sở thông báo các nội dung trên để các phòng, đơn vị triển khai và báo cáo tiến độ"
                .formatted(chair);
    }

    /**
     * A line as it prints. Where another than the group's addressee leads and the words do not name it, "Giao … chủ trì"
     * comes first; a deadline that the words do not name comes last.
     */
    static List<Run> line(LineDetails line, Lead addressee) {
        List<Run> runs = new ArrayList<>();
        String plain = Sentence.parse(line.form().text()).plain();
        String charge = charge(line, addressee, plain);
        runs(line.form().text(), !charge.isEmpty(), runs);
        if (!charge.isEmpty()) {
            runs.addFirst(Run.text(charge + " "));
        }
        String due = due(line, plain);
        if (!due.isEmpty() && line.form().form() != LineForm.INTRO) {
            end(runs, ".");
            runs.add(Run.text(" " + due));
        } else {
            end(runs, line.form().form() == LineForm.INTRO || !line.form().citations().isEmpty() ? ":" : ".");
        }
        return runs;
    }

    private static String charge(LineDetails line, Lead addressee, String plain) {
        Lead lead = line.form().lead();
        boolean named = CleanText.folded(plain).contains(CleanText.folded(lead.name()));
        String help = line.coordinators().isEmpty() || names(plain, line.coordinators()) ? "" : line.coordinators();
        boolean another = !lead.none() && !lead.equals(addressee) && !named
                && line.form().form() != LineForm.INTRO && lead.kind() != LeadKind.ALL_UNITS;
        if (!another && help.isEmpty()) {
            return "";
        }
        String with = help.isEmpty() ? "" : (another ? " chủ trì, phối hợp với " : "Phối hợp với ") + help;
        return another ? "Giao " + lead.name() + with : with;
    }

    private static boolean names(String plain, String all) {
        return Arrays.stream(all.split(", "))
                .allMatch(one -> CleanText.folded(plain).contains(CleanText.folded(one)));
    }

    private static String due(LineDetails line, String plain) {
        LocalDate day = line.due();
        Due due = line.form().due();
        if (due.kind() != DueKind.DAY || day == null) {
            return "";
        }
        boolean said = !due.words().isEmpty() && plain.contains(due.words())
                || plain.contains(DocumentReference.day(day)) || plain.contains(DocumentReference.day(day.plusDays(1)));
        return said
                ? ""
                : "Thời hạn: " + (due.words().matches("(?i)trước.*")
                        ? "trước ngày " + DocumentReference.day(day.plusDays(1))
                        : "ngày " + DocumentReference.day(day)) + ".";
    }

    /** @param lower the words follow others: their first letter becomes small, unless they begin with a name */
    private static void runs(String markup, boolean lower, List<Run> runs) {
        boolean first = lower;
        for (Sentence.Part part : Sentence.parse(markup).parts()) {
            switch (part) {
                case Sentence.Words words -> runs.add(new Run.Text(
                        first ? small(words.text()) : words.text(), false, words.italic()));
                case Sentence.Mention mention ->
                    runs.add(new Run.Mention(mention.label(), mention.type(), mention.id()));
                case Sentence.Token token -> runs.add(Run.text("{" + token.key() + "}"));
            }
            first = false;
        }
    }

    private static String small(String words) {
        boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || capitals ? words : words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
    }

    /** Whoever left the mark at the end out gets it printed all the same. */
    private static void end(List<Run> runs, String mark) {
        String text = runs.isEmpty() ? "" : runs.getLast().printed().stripTrailing();
        if (!text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0) {
            runs.add(Run.text(mark));
        }
    }
}
