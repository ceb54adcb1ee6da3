package vn.khcn.portal.registers;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryOver;
import vn.khcn.portal.records.CarryingRoom;
import vn.khcn.portal.records.Joining;

/** All records of all registers with what happened to them: dossiers are handed over whole, and the year counts what it counted. */
@Component
@Order(5)
class RegisterJoining implements CarryingRoom {
    private static final String[] SLOTS = {"r01", "r02", "r03", "r04", "r05", "r06", "r07", "r08"};
    private final CarryOver carried;
    private final UpkeepService upkeep;

    RegisterJoining(CarryOver carried, UpkeepService upkeep) {
        this.carried = carried;
        this.upkeep = upkeep;
    }

    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("registers_definitions", "registers.joining.definitions").sameAs("a.code = o.code")
                        .notIf("registers.rule.joining-definition", "exists (select 1 from registers_definitions a"
                                + " where a.department_id = :to and a.code = o.code and a.content <> o.content)"),
                Carried.rows("registers_records", "registers.joining.records").needs("unit_id").linksOwn(SLOTS),
                Carried.rows("registers_events", "registers.joining.events").partOf("record_id").links(SLOTS)
                        .links("document_id").with("document", "case when o.document = '' then coalesce((select"
                                + " d.full_symbol from documents_outbound d where d.department_id = o.department_id"
                                + " and d.id = o.document_id), '') else o.document end"),
                // A register without keepers is open to every unit, and stays so.
                Carried.rows("registers_keepers", null).needs("unit_id").where("exists (select 1"
                        + " from registers_keepers a where a.department_id = :to and a.register = o.register)"));
    }

    @Override
    public void arrived(Joining joining) {
        upkeep.count(Set.copyOf(carried.copied(joining, "people_units").values()));
    }
}
