package vn.khcn.portal.documents.legal;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.shell.intake.Headings;

/**
 * What a row of a table says: a draft, and a step of it where one is written.
 *
 * @param id      the draft that is known; 0 for a new one
 * @param written true where the draft itself is new or changed
 */
public record LegalRow(LegalDraftForm form, long id, int version, boolean written, @Nullable TakeStep step) {
    /** Rows with the same key are about one draft. */
    String key() {
        return key(form);
    }

    static String key(LegalDraftForm form) {
        return Headings.folded(form.kind() + " " + form.authority() + " " + form.title());
    }
}
