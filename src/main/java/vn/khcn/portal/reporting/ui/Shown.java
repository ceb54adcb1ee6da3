package vn.khcn.portal.reporting.ui;

import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;

/** A sentence's markup as a reader sees it, with the values of the document. */
final class Shown {
    private Shown() {}

    static String plain(String markup, OfficialDocument document) {
        return Sentence.parse(markup).parts().stream().map(part -> switch (part) {
            case Sentence.Words words -> words.text();
            case Sentence.Mention mention -> mention.label();
            case Sentence.Token token -> document.figures().stream()
                    .filter(f -> f.key().equals(token.key().toString())).findFirst().map(f -> printed(f, token))
                    .orElse("[" + token.key() + "]");
        }).collect(Collectors.joining());
    }

    private static String printed(FigureEvidence figure, Sentence.Token token) {
        return token.withUnit() ? (figure.printed() + " " + figure.unit()).strip() : figure.printed();
    }
}
