package vn.khcn.portal.documents.legal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A legal document the department drafts for the province. */
@Entity
@Table(name = "documents_legal_drafts")
class LegalDraft extends DepartmentRecord {
    private static final int LONGEST = 2000;
    private String kind = "";
    private String title = "";
    private String authority = "";
    private long unitId;

    protected LegalDraft() {}

    LegalDraft(LegalDraftForm form) {
        write(form);
    }

    final void write(LegalDraftForm form) {
        kind = form.kind();
        title = required("title", form.title(), LONGEST);
        authority = required("authority", form.authority(), 200);
        unitId = form.unitId();
    }

    /** Its unit ended; the one that follows works on. */
    void giveTo(long unit) {
        unitId = unit;
    }

    LegalDraftForm form() {
        return new LegalDraftForm(kind, title, authority, unitId);
    }

    private static String required(String field, String text, int longest) {
        String clean = CleanText.line(text);
        if (clean.isEmpty()) {
            throw BusinessRule.at(field, "documents.rule.required");
        }
        if (clean.length() > longest) {
            throw BusinessRule.at(field, "documents.rule.tooLong", clean.length(), longest);
        }
        return clean;
    }
}
