package vn.khcn.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A unit of the department (phòng, đơn vị); it may end when units merge or are renamed. */
@Entity
@Table(name = "people_units")
class Unit extends DepartmentRecord {
    private String code = "";
    private String name = "";
    private String shortName = "";
    private int sortOrder;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    protected Unit() {}

    Unit(String code, String name, String shortName, int sortOrder, LocalDate validFrom) {
        this.code = CleanText.line(code);
        this.name = CleanText.line(name);
        this.shortName = CleanText.line(shortName);
        this.sortOrder = sortOrder;
        this.validFrom = validFrom;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    UnitOption option() {
        return new UnitOption(id(), code, name, shortName);
    }
}
