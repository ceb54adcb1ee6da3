package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.documents.OutboundSummary;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterGrid;

/** Every document of our own. */
@Route(DocumentNavigation.OUTBOUND)
@PermitAll
class OutboundListView extends Page {
    private static final long serialVersionUID = 1L;

    OutboundListView(OutboundRegister register, RegistryService registry, Joinery joinery) {
        super(head());
        RegisterGrid<OutboundSummary> grid = joinery.grid(register.describe());
        Actor actor = CurrentActor.get();
        if (actor.is(Role.OFFICE) || actor.is(Role.REGISTRY)) {
            grid.action("documents.outbound.list",
                    rows -> rows.forEach(row -> registry.listInReports(row.id(), true)));
            grid.action("documents.outbound.unlist",
                    rows -> rows.forEach(row -> registry.listInReports(row.id(), false)));
        }
        body(grid);
    }

    private static PageHead head() {
        PageHead head = new PageHead(I18NProvider.translate("documents.outbound.title"));
        Actor actor = CurrentActor.get();
        Button draft = new Button(I18NProvider.translate("documents.outbound.new"),
                click -> Address.open(OutboundFormView.NEW));
        if (actor.is(Role.REGISTRY)) {
            head.actions(new Anchor(IssuedImportView.ROUTE, I18NProvider.translate("shell.intake.open")), draft)
                    .primary(new Button(I18NProvider.translate("documents.paper.title"),
                            click -> Address.open(PaperFormView.ROUTE)));
        } else if (DocumentNavigation.WRITERS.stream().anyMatch(actor::is)) {
            head.primary(draft);
        }
        return head;
    }
}
