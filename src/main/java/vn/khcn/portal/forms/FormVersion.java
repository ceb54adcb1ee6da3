package vn.khcn.portal.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.records.DepartmentRecord;

/** A published version of a form. */
@Entity
@Table(name = "forms_versions")
class FormVersion extends DepartmentRecord {
    private long formId;
    private int number;
    @Column(length = Length.LONG32)
    private String definition = "";
    private Instant publishedAt = Instant.EPOCH;
    private String publishedBy = "";

    protected FormVersion() {}

    FormVersion(long formId, int number, String definition, Instant at, String by) {
        this.formId = formId;
        this.number = number;
        this.definition = definition;
        this.publishedAt = at;
        this.publishedBy = by;
    }

    String file() {
        return definition;
    }

    PublishedForm published() {
        return new PublishedForm(number, FormFile.read(definition), publishedAt, publishedBy);
    }
}
