package vn.khcn.portal.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A unit of the department (phòng, đơn vị); it may end when units merge or are renamed. */
@Entity
@Table(name = "people_units")
class Unit extends DepartmentRecord {
    private String code = "";
    private String name = "";
    private String shortName = "";
    private String documentSymbol = "";
    private int sortOrder;
    @Embedded
    private Validity validity = Validity.since(LocalDate.EPOCH);

    protected Unit() {}

    Unit(String code, String name, String shortName, String documentSymbol, int sortOrder, LocalDate validFrom) {
        validity = Validity.since(validFrom);
        rename(code, name, shortName, documentSymbol, sortOrder);
    }

    /** The earlier name stays in the history. */
    final void rename(String newCode, String newName, String newShortName, String newDocumentSymbol,
            int newSortOrder) {
        code = CleanText.line(newCode);
        name = CleanText.line(newName);
        shortName = CleanText.line(newShortName);
        documentSymbol = CleanText.line(newDocumentSymbol);
        sortOrder = newSortOrder;
    }

    void end(LocalDate lastDay) {
        validity = validity.endingOn(lastDay);
    }

    Validity validity() {
        return validity;
    }

    UnitOption option() {
        return new UnitOption(id(), code, name, shortName, documentSymbol.isEmpty() ? code : documentSymbol);
    }

    UnitDetails details() {
        return new UnitDetails(id(), version(), code, name, shortName, documentSymbol, sortOrder,
                validity.from(), validity.to());
    }
}
