package vn.khcn.portal.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.Length;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.records.DepartmentRecord;

/** A form under work: its draft, and the number of the last published version. */
@Entity
@Table(name = "forms_forms")
class NumberForm extends DepartmentRecord {
    private String code = "";
    private String name = "";
    @Column(length = Length.LONG32)
    private String draft = "";
    private int published;

    protected NumberForm() {}

    NumberForm(FormDefinition form) {
        code = form.code();
        edit(form);
    }

    String code() {
        return code;
    }

    int published() {
        return published;
    }

    String file() {
        return draft;
    }

    final void edit(FormDefinition form) {
        name = FormTitle.of(form);
        draft = FormFile.write(form);
    }

    int publish() {
        return ++published;
    }

    FormSummary summary(boolean unpublished) {
        return new FormSummary(id(), version(), code, name, published, unpublished);
    }
}
