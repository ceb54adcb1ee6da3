package vn.khcn.portal.meetings;

/**
 * An answer to a directive.
 *
 * @param replySymbol number and symbol of the document that answers, may be empty
 */
public record AnswerForm(AnswerKind kind, String text, String replySymbol) {
    public static AnswerForm progress(String text) {
        return new AnswerForm(AnswerKind.PROGRESS, text, "");
    }

    public static AnswerForm done(String text, String replySymbol) {
        return new AnswerForm(AnswerKind.DONE, text, replySymbol);
    }
}
