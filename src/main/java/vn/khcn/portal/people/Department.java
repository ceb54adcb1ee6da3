package vn.khcn.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A department (Sở) with what its letterhead needs. */
@Entity
@Table(name = "people_departments")
class Department {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code = "";
    private String name = "";
    private String parentAgency = "";
    private String agency = "";
    private String place = "";
    private String symbol = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    protected Department() {}

    Department(DepartmentDetails details) {
        code = details.code();
        name = details.name();
        parentAgency = details.parentAgency();
        agency = details.agency();
        place = details.place();
        symbol = details.symbol();
        validFrom = details.validFrom();
    }

    DepartmentDetails details() {
        return new DepartmentDetails(id == null ? 0 : id, code, name, parentAgency, agency, place, symbol, validFrom);
    }
}
