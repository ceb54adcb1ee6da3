package vn.khcn.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;

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
    @Version
    private int version;

    protected Department() {}

    Department(DepartmentDetails details) {
        code = details.code();
        name = details.name();
        letterhead(new Letterhead(details.parentAgency(), details.agency(), details.place(), details.symbol()));
        validFrom = details.validFrom();
    }

    final void letterhead(Letterhead changed) {
        parentAgency = CleanText.line(changed.parentAgency());
        agency = CleanText.line(changed.agency());
        place = CleanText.line(changed.place());
        symbol = CleanText.line(changed.symbol());
    }

    Letterhead letterhead() {
        return new Letterhead(parentAgency, agency, place, symbol);
    }

    /** It joined another: what it has stays to be read. */
    void close(LocalDate lastDay) {
        validTo = lastDay;
    }

    boolean closed() {
        return validTo != null;
    }

    int version() {
        return version;
    }

    DepartmentDetails details() {
        return new DepartmentDetails(id == null ? 0 : id, code, name, parentAgency, agency, place, symbol, validFrom);
    }
}
