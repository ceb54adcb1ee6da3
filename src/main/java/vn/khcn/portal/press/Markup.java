package vn.khcn.portal.press;

import java.util.List;

/** Text in the report engine's styled markup; every sign of the text itself is escaped. */
final class Markup {
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
            switch (run) {
                case Run.Text text when text.bold() || text.italic() -> markup.append("<style isBold=\"")
                        .append(text.bold()).append("\" isItalic=\"").append(text.italic()).append("\">")
                        .append(escape(text.text())).append("</style>");
                case Run.Footnote note -> markup.append("<sup>").append(note.number()).append("</sup>");
                default -> markup.append(escape(run.printed()));
            }
        }
        return markup.toString();
    }

    static String note(Run.Footnote note) {
        return "<sup>" + note.number() + "</sup> " + of(note.content());
    }
}
