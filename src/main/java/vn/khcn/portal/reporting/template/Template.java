package vn.khcn.portal.reporting.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.Length;
import vn.khcn.portal.records.DepartmentRecord;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineFile;

/** A template under work: its draft outline, and the number of the last published version. */
@Entity
@Table(name = "reporting_templates")
class Template extends DepartmentRecord {
    private String code = "";
    private String name = "";
    @Column(length = Length.LONG32)
    private String draft = "";
    private int published;

    protected Template() {}

    Template(Outline outline) {
        code = outline.code();
        edit(outline);
    }

    String code() {
        return code;
    }

    int published() {
        return published;
    }

    Outline draft() {
        return OutlineFile.read(draft);
    }

    void edit(Outline outline) {
        name = outline.name();
        draft = OutlineFile.write(outline);
    }

    /** The next version number; what was published stays as it is. */
    int publish() {
        return ++published;
    }

    TemplateSummary summary(boolean unpublished) {
        return new TemplateSummary(id(), version(), code, name, published, unpublished);
    }
}
