package vn.khcn.portal.assignments;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** All assigned tasks: what is done counts in the year, what is open goes on. */
@Component
@Order(6)
class TaskJoining implements CarryingRoom {
    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("assignments_tasks", "assignments.joining.tasks").needs("lead_unit_id")
                        .links("inbound_id", "outbound_id").lists("coordinators").sentences("content"),
                Carried.rows("assignments_extensions", null).partOf("task_id"));
    }
}
