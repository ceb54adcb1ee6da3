package vn.khcn.portal.press;

import java.util.List;

/** Text in the report engine's styled markup; every sign of the text itself is escaped. */
final class Markup {
    private static final String STOPS = ".;:,";
    private static final String NO_BREAK = "\u202f";
    private static final String LACKING = "\u2070\u2076\u2079";

    private Markup() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String lines(List<String> lines) {
        return escape(String.join("\n", lines));
    }

    static String of(List<Run> runs) {
        StringBuilder markup = new StringBuilder();
        for (Run run : runs) {
            String text = escape(run.printed());
            markup.append(switch (run) {
                case Run.Text words -> words.bold() || words.italic()
                        ? "<style isBold=\"%s\" isItalic=\"%s\">%s</style>".formatted(words.bold(), words.italic(),
                                text)
                        : text;
                case Run.Footnote note -> (stopped(markup) ? NO_BREAK : "") + raised(note.number());
                case Run.Figure figure -> text;
                case Run.Mention mention -> text;
            });
        }
        return markup.toString();
    }

    static String note(Run.Footnote note) {
        return raised(note.number()) + " " + of(note.content());
    }

    /** Java parts a line between a full stop and a raised number; a narrow space that holds keeps them together. */
    private static boolean stopped(CharSequence before) {
        return !before.isEmpty() && STOPS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** The shipped typeface has no raised 0, 6 and 9: such a number is set in another, or it would vanish from the page. */
    private static String raised(int number) {
        String signs = Wording.raised(number);
        return signs.chars().noneMatch(sign -> LACKING.indexOf(sign) >= 0)
                ? signs
                : "<style fontName=\"%s\">%s</style>".formatted(PrintFont.SIGNS, signs);
    }
}
