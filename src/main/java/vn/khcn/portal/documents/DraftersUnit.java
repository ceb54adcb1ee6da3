package vn.khcn.portal.documents;

import java.util.Objects;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** A unit writes its own documents; office and registry write those of any unit. */
public final class DraftersUnit {
    private DraftersUnit() {}

    /** Whether the acting account writes for a unit. */
    public static boolean includes(long unitId) {
        Actor actor = CurrentActor.get();
        return actor.accountId() == 0 || actor.is(Role.OFFICE) || actor.is(Role.REGISTRY)
                || Objects.equals(actor.unitId(), unitId);
    }

    /** @throws BusinessRule if the acting account does not write for the unit */
    public static void check(long unitId) {
        if (!includes(unitId)) {
            throw BusinessRule.at("unit", "documents.rule.otherUnit");
        }
    }
}
