package vn.khcn.portal.files;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** What hangs on a row that went over. */
@Component
@Order(10)
class FileJoining implements CarryingRoom {
    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("files_contents", null).where("exists (select 1 from files_attachments f"
                        + " join records_carried s on s.joining_id = :joining and s.copied and s.old_id = f.subject_id"
                        + " where f.department_id = o.department_id and f.content_id = o.id)"),
                Carried.rows("files_attachments", null).partOf("subject_id").needs("content_id")
                        .with("uploaded_by_account", "0"));
    }
}
