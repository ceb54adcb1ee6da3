package vn.khcn.portal.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** The department's setting that a kind is numbered in another kind's book. */
@Entity
@Table(name = "documents_shared_registers")
class SharedRegister extends DepartmentRecord {
    private String kind = "";
    private String registerCode = "";

    protected SharedRegister() {}

    SharedRegister(String kind) {
        this.kind = kind;
    }

    void use(String register) {
        registerCode = register;
    }

    String kind() {
        return kind;
    }

    String register() {
        return registerCode;
    }
}
