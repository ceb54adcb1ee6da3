package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.documents.inbound.InboundImportService;
import vn.khcn.portal.files.ui.UploadWords;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.component.IntakePage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.SheetUpload;

/** Documents received or cited from Excel. */
@Route(InboundImportView.ROUTE)
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE", "REGISTRY"})
class InboundImportView extends Div {
    static final String ROUTE = DocumentNavigation.INBOUND + "/import";
    private static final long serialVersionUID = 1L;

    InboundImportView(InboundImportService service, BusinessClock clock, Joinery joinery) {
        addClassName("page-host");
        add(new IntakePage<>(new SheetUpload<>(DocumentNavigation.INBOUND, "documents.inbound.title",
                OutboundFormView.LABELS, "documents.inbound.importHint", service::template, clock.today(),
                service::preview, service::apply), joinery, UploadWords.of(this::getTranslation)));
    }
}
