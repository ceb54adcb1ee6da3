package vn.khcn.portal.registers.defined;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    @Column(columnDefinition = "mediumtext")
    private @Nullable String draft;

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

    /** Puts a description into force; what was drafted is in it or given up. */
    void write(Content next) {
        content = JSON.writeValueAsString(next);
        draft = null;
    }

    void keep(DefinedDraft next) {
        draft = JSON.writeValueAsString(next);
    }

    void drop() {
        draft = null;
    }

    /** The description that was in force, from a version of this row. */
    static DefinedForm form(String stored) {
        return JSON.readValue(stored, Content.class).form();
    }

    Content read() {
        return JSON.readValue(content, Content.class);
    }

    DefinedRegister summary() {
        return new DefinedRegister(code, version(), read().form(),
                draft == null ? null : JSON.readValue(draft, DefinedDraft.class));
    }

    String code() {
        return code;
    }
}
