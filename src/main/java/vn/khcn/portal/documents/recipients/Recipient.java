package vn.khcn.portal.documents.recipients;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A body or office that gets documents. */
@Entity
@Table(name = "documents_recipients")
class Recipient extends DepartmentRecord {
    private static final int LONGEST = 300;
    private String name = "";
    private String email = "";
    private boolean active = true;

    protected Recipient() {}

    Recipient(String name, String email) {
        write(name, email, true);
    }

    final void write(String newName, String newEmail, boolean nowActive) {
        String clean = CleanText.line(newName);
        if (clean.isEmpty()) {
            throw BusinessRule.at("name", "documents.rule.required");
        }
        if (clean.length() > LONGEST) {
            throw BusinessRule.at("name", "documents.rule.tooLong", clean.length(), LONGEST);
        }
        String mail = CleanText.line(newEmail);
        if (!mail.isEmpty() && !mail.matches("[^@\\s]{1,60}@[^@\\s]{1,120}")) {
            throw BusinessRule.at("email", "documents.rule.email");
        }
        name = clean;
        email = mail;
        active = nowActive;
    }

    RecipientDetails details() {
        return new RecipientDetails(id(), version(), name, email, active);
    }
}
