package vn.khcn.portal.documents;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** Documents received, legal drafts, and what is not issued yet. What was issued stays in the books of who issued it. */
@Component
@Order(3)
class DocumentJoining implements CarryingRoom {
    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("documents_inbound", "documents.joining.inbound")
                        .sameAs("a.issuer = o.issuer and a.register_name = o.register_name and a.kind = o.kind"
                                + " and a.number = o.number and a.issued_year = o.issued_year"),
                Carried.rows("documents_outbound", "documents.joining.drafts")
                        .where("o.number is null and o.state = 'DRAFT'").needs("unit_id").links("responds_to")
                        .with("replaces", "null"),
                Carried.rows("documents_legal_drafts", "documents.joining.legal").needs("unit_id"),
                Carried.rows("documents_draft_steps", null).partOf("draft_id").links("inbound_id", "outbound_id"));
    }
}
