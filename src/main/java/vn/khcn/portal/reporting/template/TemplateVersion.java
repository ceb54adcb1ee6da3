package vn.khcn.portal.reporting.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import vn.khcn.portal.records.DepartmentRecord;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineFile;

/** A published version; a report keeps the one it was compiled with. */
@Entity
@Table(name = "reporting_template_versions")
class TemplateVersion extends DepartmentRecord {
    private long templateId;
    private int number;
    @Column(length = Length.LONG32)
    private String outline = "";
    private Instant publishedAt = Instant.EPOCH;
    private String publishedBy = "";

    protected TemplateVersion() {}

    TemplateVersion(long templateId, int number, Outline outline, Instant at, String by) {
        this.templateId = templateId;
        this.number = number;
        this.outline = OutlineFile.write(outline);
        this.publishedAt = at;
        this.publishedBy = by;
    }

    String file() {
        return outline;
    }

    PublishedOutline published() {
        return new PublishedOutline(id(), templateId, number, OutlineFile.read(outline), publishedAt, publishedBy);
    }
}
