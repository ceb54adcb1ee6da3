package vn.khcn.portal.registers.defined;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.records.DepartmentRecord;

/** A description as JSON: it is read whole and never asked about in parts. */
@Entity
@Table(name = "registers_definitions")
class DefinedRow extends DepartmentRecord {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    @Column(updatable = false)
    private String code = "";
    @Column(columnDefinition = "mediumtext")
    private String content = "";

    protected DefinedRow() {}

    DefinedRow(String code) {
        this.code = code;
    }

    /** @param retired slots of fields that were taken out: what stands in them must never show under another name */
    record Content(DefinedForm form, Set<String> retired) {
        Content {
            retired = new TreeSet<>(retired);
        }
    }

    void write(Content next) {
        content = JSON.writeValueAsString(next);
    }

    Content read() {
        return JSON.readValue(content, Content.class);
    }

    DefinedRegister summary() {
        return new DefinedRegister(code, version(), read().form());
    }

    String code() {
        return code;
    }
}
