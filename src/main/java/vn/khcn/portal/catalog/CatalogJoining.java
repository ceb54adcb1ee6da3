package vn.khcn.portal.catalog;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryingRoom;

/** Master data: what the other department calls the same is not copied. */
@Component
@Order(2)
class CatalogJoining implements CarryingRoom {
    @Override
    public List<Carried> carried() {
        return List.of(
                Carried.rows("catalog_items", "catalog.joining.items").where("o.merged_into is null")
                        .sameAs("a.kind = o.kind and a.merged_into is null and (o.code <> '' and a.code = o.code"
                                + " or a.name = o.name collate utf8mb4_uca1400_as_ci)")
                        .linksOwn("parent_id"));
    }
}
