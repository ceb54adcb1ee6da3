package vn.khcn.portal.documents.recipients;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** Lines of "Nơi nhận" that go together, under a code that templates name. */
@Entity
@Table(name = "documents_recipient_sets")
class RecipientSet extends DepartmentRecord {
    private String code = "";
    private String name = "";
    private String members = "";

    protected RecipientSet() {}

    RecipientSet(String code) {
        this.code = CleanText.line(code);
        if (this.code.isEmpty()) {
            throw BusinessRule.at("code", "documents.rule.required");
        }
    }

    void write(String newName, List<String> lines) {
        String clean = CleanText.line(newName);
        String joined = lines.stream().map(CleanText::line).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
        if (clean.isEmpty()) {
            throw BusinessRule.at("name", "documents.rule.required");
        }
        if (joined.isEmpty()) {
            throw BusinessRule.at("members", "documents.rule.required");
        }
        name = clean;
        members = joined;
    }

    RecipientSetDetails details() {
        return new RecipientSetDetails(id(), version(), code, name, members.lines().toList());
    }
}
