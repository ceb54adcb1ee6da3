package vn.khcn.portal.entries;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** Topics and who writes them, and what is being written. Months that were handed in stay where they were reported. */
@Component
@Order(9)
class EntryJoining implements CarryingRoom {
    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("entries_topics", "entries.joining.topics")
                        .where("o.valid_to is null or o.valid_to >= :day").sameAs("a.code = o.code"),
                Carried.rows("entries_topic_owners", null).where("o.valid_to is null or o.valid_to >= :day")
                        .needs("topic_id", "unit_id").with("valid_from", ":day"),
                Carried.rows("entries_parts", null)
                        .where("o.submitted_at is null and o.period_code >= date_format(:day, '%Y%m')")
                        .needs("unit_id"),
                Carried.rows("entries_entries", "entries.joining.rows")
                        .where("exists (select 1 from entries_parts p where p.department_id = o.department_id"
                                + " and p.id = o.part_id and p.submitted_at is null"
                                + " and p.period_code >= date_format(:day, '%Y%m'))")
                        .partOf("part_id").needs("topic_id").sentences("text", "notes"));
    }
}
