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
            String text = escape(run.printed());
            markup.append(switch (run) {
                case Run.Text words -> words.bold() || words.italic()
                        ? "<style isBold=\"%s\" isItalic=\"%s\">%s</style>".formatted(words.bold(), words.italic(),
                                text)
                        : text;
                case Run.Footnote note -> Wording.raised(note.number());
                case Run.Figure figure -> text;
                case Run.Mention mention -> text;
            });
        }
        return markup.toString();
    }

    static String note(Run.Footnote note) {
        return Wording.raised(note.number()) + " " + of(note.content());
    }
}
