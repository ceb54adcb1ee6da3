package vn.khcn.portal.keytasks;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** The plan of the year, with its targets and results. */
@Component
@Order(8)
class KeyTaskJoining implements CarryingRoom {
    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("keytasks_tasks", "keytasks.joining.tasks").where("o.year >= year(:day)")
                        .with("position", "o.position + 1000"),
                Carried.rows("keytasks_targets", "keytasks.joining.targets").partOf("task_id").needs("unit_id")
                        .links("indicator_id"),
                Carried.rows("keytasks_results", null).partOf("task_id").links("target_id", "document_id")
                        .sentences("words"));
    }
}
