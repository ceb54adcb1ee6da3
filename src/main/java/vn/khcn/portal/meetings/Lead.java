package vn.khcn.portal.meetings;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.UnitOption;

/** Who leads a directive. @param id of the unit or office; null otherwise */
public record Lead(LeadKind kind, @Nullable Long id, String name) {
    /** Nobody is named yet. */
    public static final Lead NONE = new Lead(LeadKind.NONE, null, "");
    /** Every unit answers for itself. */
    public static final Lead ALL_UNITS = new Lead(LeadKind.ALL_UNITS, null, "Các phòng, đơn vị");

    public static Lead unit(UnitOption unit) {
        return new Lead(LeadKind.UNIT, unit.id(), unit.name());
    }

    public static Lead office(OfficeOption office) {
        return new Lead(LeadKind.OFFICE, office.id(), office.title() + " Sở");
    }

    public static Lead outside(String body) {
        return CleanText.line(body).isEmpty() ? NONE : new Lead(LeadKind.OUTSIDE, null, CleanText.line(body));
    }

    public boolean none() {
        return kind == LeadKind.NONE;
    }

    public boolean unitIs(@Nullable Long unit) {
        return kind == LeadKind.UNIT && unit != null && unit.equals(id);
    }
}
