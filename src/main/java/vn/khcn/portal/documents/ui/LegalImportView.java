package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.documents.legal.LegalImportService;
import vn.khcn.portal.files.ui.UploadWords;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.component.IntakePage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.SheetUpload;

/** Legal drafts with their steps from Excel. */
@Route(LegalImportView.ROUTE)
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE"})
class LegalImportView extends Div {
    static final String ROUTE = DocumentNavigation.LEGAL + "/import";
    private static final long serialVersionUID = 1L;

    LegalImportView(LegalImportService service, BusinessClock clock, Joinery joinery) {
        addClassName("page-host");
        add(new IntakePage<>(new SheetUpload<>(DocumentNavigation.LEGAL, "documents.legal.title", LegalFormView.LABELS,
                "documents.legal.importHint", service::template, clock.today(), service::preview, service::apply),
                joinery, UploadWords.of(this::getTranslation)));
    }
}
