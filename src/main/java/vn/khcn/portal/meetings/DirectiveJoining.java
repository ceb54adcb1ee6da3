package vn.khcn.portal.meetings;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** Directives that are not done. Their meeting belongs to the department that ends, so they go on as tasks given by its leaders. */
@Component
@Order(7)
class DirectiveJoining implements CarryingRoom {
    /** The notice of the meeting. */
    private static final String NOTICE = "(select %s from meetings_meetings g join documents_outbound d"
            + " on d.department_id = g.department_id and d.id = g.outbound_id"
            + " where g.department_id = o.department_id and g.id = o.meeting_id)";
    /** The unit that answers first leads. */
    private static final String FIRST = "substring_index(o.answering, ',', 1)";

    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("meetings_directives", "assignments_tasks", "meetings.joining.directives")
                        .where("o.given_on is not null and o.accepted_on is null and o.task_id is null"
                                + " and o.answering <> ''")
                        .with("source_issuer", ":name").with("source_kind", "'TB'")
                        .with("source_symbol", "coalesce(" + NOTICE.formatted("d.full_symbol") + ", '')")
                        .with("source_date", "coalesce(" + NOTICE.formatted("d.issued_on") + ", o.given_on)")
                        .with("arrival_number", "''").with("content", "o.text")
                        .with("kind", "case when o.due_kind = 'STANDING' then 'STANDING' else 'ONE_OFF' end")
                        .with("assigned_on", "o.given_on").with("first_due", "o.first_due").with("due", "o.due")
                        .needing("lead_unit_id", FIRST)
                        .with("coordinators", "trim(both ',' from concat(substr(o.answering, length(" + FIRST
                                + ") + 2), ',', o.coordinators))")
                        .with("started_on", "o.given_on").with("reply_kind", "'CV'").with("reply_symbol", "''")
                        .with("internal", "true").with("progress", "''").lists("coordinators").sentences("content"));
    }
}
