package vn.khcn.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;

/** From which day, and to which last day, something counts. */
@Embeddable
record Validity(@Column(name = "valid_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "valid_to") LocalDate to) {
    static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** True where it counts on a day or later. */
    boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    /** The same with a last day. */
    Validity endingOn(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw BusinessRule.at("validTo", "people.rule.ends-before-start", from);
        }
        return new Validity(from, lastDay);
    }
}
