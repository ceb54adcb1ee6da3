package vn.khcn.portal.entries;

import java.util.List;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/**
 * The words of an entry, cleaned: {@link vn.khcn.portal.kernel.Sentence} markup, NFC, no control characters.
 *
 * @param notes footnotes, same markup
 * @param level 1 "- ", 2 "+ " below it
 */
public record EntryText(String text, List<String> notes, int level) {
    /** Characters an entry may have. */
    public static final int LONGEST = 10_000;
    private static final int NOTES = 20;
    private static final int NOTE = 2_000;

    /** @throws BusinessRule if a text is too long or there are too many notes */
    public EntryText {
        text = CleanText.line(text);
        notes = notes.stream().map(CleanText::line).filter(n -> !n.isEmpty()).toList();
        if (text.length() > LONGEST) {
            throw BusinessRule.at("text", "entries.rule.tooLong", text.length(), LONGEST);
        }
        if (notes.size() > NOTES || notes.stream().anyMatch(n -> n.length() > NOTE)) {
            throw BusinessRule.at("notes", "entries.rule.notes", NOTES, NOTE);
        }
        if (level != 1 && level != 2) {
            throw new IllegalArgumentException("Level " + level);
        }
    }

    public static EntryText of(String text) {
        return new EntryText(text, List.of(), 1);
    }

    public EntryText withText(String words) {
        return new EntryText(words, notes, level);
    }
}
