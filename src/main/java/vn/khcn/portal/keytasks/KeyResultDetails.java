package vn.khcn.portal.keytasks;

import org.jspecify.annotations.Nullable;

/**
 * A stored result.
 *
 * @param documentType "inbound" or "outbound"; null where no document of the books proves it
 * @param files        how many files hang on it
 */
public record KeyResultDetails(long id, int version, KeyResultForm form, @Nullable String documentType,
        @Nullable Long documentId, int files, String by) {
    /** A quantity counts only with a document or a file that proves it. */
    public boolean proved() {
        return documentId != null || files > 0;
    }

    /** True where a quantity does not count for want of evidence. */
    public boolean lacksEvidence() {
        return form.quantity() != null && !proved();
    }
}
