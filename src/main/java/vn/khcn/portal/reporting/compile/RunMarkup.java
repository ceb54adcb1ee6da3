package vn.khcn.portal.reporting.compile;

import java.util.List;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;

/** Turns printed runs back into the markup they can be edited as. */
public final class RunMarkup {
    private RunMarkup() {}

    public static String of(List<Run> runs, OfficialDocument document) {
        StringBuilder markup = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Run.Text text -> markup.append(text.italic()
                        ? "*" + Sentence.escape(text.text()) + "*"
                        : Sentence.escape(text.text()));
                case Run.Mention mention -> markup.append("{#").append(mention.type()).append(':').append(mention.id())
                        .append('|').append(mention.text()).append('}');
                case Run.Figure figure -> document.figure(figure.figure()).ifPresentOrElse(
                        evidence -> markup.append('{').append(evidence.key())
                                .append(figure.text().equals(evidence.printed()) ? "}" : "|unit}"),
                        () -> markup.append(Sentence.escape(figure.text())));
                case Run.Footnote note -> {
                    // Notes are kept beside the text, not inside it.
                }
            }
        }
        return markup.toString();
    }
}
