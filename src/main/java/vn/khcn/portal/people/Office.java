package vn.khcn.portal.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** An office (chức vụ): people come and go, the office signs. */
@Entity
@Table(name = "people_offices")
class Office extends DepartmentRecord {
    private String code = "";
    private String title = "";
    private @Nullable Long unitId;
    private String authority = "";
    private int sortOrder;
    @Embedded
    private Validity validity = Validity.since(LocalDate.EPOCH);

    protected Office() {}

    Office(OfficeDetails details) {
        validity = Validity.since(details.validFrom());
        change(details);
    }

    final void change(OfficeDetails details) {
        code = CleanText.line(details.code());
        title = CleanText.line(details.title());
        unitId = details.unitId();
        authority = String.join("\n",
                details.authority().stream().map(CleanText::line).filter(l -> !l.isEmpty()).toList());
        sortOrder = details.sortOrder();
    }

    /** Its unit ended; it belongs to the one that follows. */
    void moveTo(long unit) {
        unitId = unit;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    void end(LocalDate lastDay) {
        validity = validity.endingOn(lastDay);
    }

    boolean reaches(LocalDate day) {
        return validity.reaches(day);
    }

    boolean validOn(LocalDate day) {
        return validity.on(day);
    }

    String title() {
        return title;
    }

    /** Offices with an authority chain sign documents. */
    boolean signs() {
        return !authority.isEmpty();
    }

    OfficeOption option(Set<Long> holders) {
        return new OfficeOption(id(), code, title, unitId, lines(), holders);
    }

    OfficeDetails details() {
        return new OfficeDetails(id(), version(), code, title, unitId, lines(), sortOrder, validity.from(),
                validity.to());
    }

    private List<String> lines() {
        return authority.isEmpty() ? List.of() : List.of(authority.split("\n"));
    }
}
