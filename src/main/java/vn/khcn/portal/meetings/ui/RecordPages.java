package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import vn.khcn.portal.shell.RecordRoutes;

/** Opens a record that a line names, in a page of its own. */
final class RecordPages {
    private RecordPages() {}

    static void open(RecordRoutes routes, String type, long id) {
        routes.of(type, id).or(() -> type.contains(".") ? Optional.of("so/" + type + "/" + id) : Optional.empty())
                .ifPresent(route -> UI.getCurrent().getPage().open(route, "_blank"));
    }
}
