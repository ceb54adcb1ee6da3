package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.documents.IssuedImportService;
import vn.khcn.portal.files.ui.UploadWords;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.component.IntakePage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.SheetUpload;

/** Documents issued and numbered before or elsewhere, from Excel. */
@Route(IssuedImportView.ROUTE)
@RolesAllowed("REGISTRY")
class IssuedImportView extends Div {
    static final String ROUTE = DocumentNavigation.OUTBOUND + "/import";
    private static final long serialVersionUID = 1L;

    IssuedImportView(IssuedImportService service, BusinessClock clock, Joinery joinery) {
        addClassName("page-host");
        add(new IntakePage<>(new SheetUpload<>(DocumentNavigation.OUTBOUND, "documents.outbound.title",
                OutboundFormView.LABELS, "documents.outbound.importHint", service::template, clock.today(),
                service::preview, service::apply), joinery, UploadWords.of(this::getTranslation)));
    }
}
