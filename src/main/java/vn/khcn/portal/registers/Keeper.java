package vn.khcn.portal.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** A unit that keeps a register. */
@Entity
@Table(name = "registers_keepers")
class Keeper extends DepartmentRecord {
    private String register = "";
    private long unitId;

    protected Keeper() {}

    Keeper(String register, long unitId) {
        this.register = register;
        this.unitId = unitId;
    }

    long unitId() {
        return unitId;
    }

    String register() {
        return register;
    }
}
