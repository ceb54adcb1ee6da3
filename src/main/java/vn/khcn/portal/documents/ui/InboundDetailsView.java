package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.khcn.portal.documents.DocumentUses;
import vn.khcn.portal.documents.inbound.InboundDetails;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.PageHead;

/** One document received or cited. */
@Route(DocumentNavigation.INBOUND + "/:document([0-9]+)")
@PermitAll
class InboundDetailsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient InboundService documents;
    private final transient List<DocumentUses> uses;
    private final transient AttachmentPanels files;
    private final transient Joinery joinery;

    InboundDetailsView(InboundService documents, List<DocumentUses> uses, AttachmentPanels files,
            Joinery joinery) {
        this.documents = documents;
        this.uses = uses;
        this.files = files;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("document").orElseThrow();
        removeAll();
        InboundDetails d = documents.details(id);
        PageHead head = new PageHead(d.kind().name() + " " + d.form().symbol()).back(DocumentNavigation.INBOUND,
                getTranslation("documents.inbound.title"));
        if (CurrentActor.get().is(Role.REGISTRY) || CurrentActor.get().is(Role.OFFICE)) {
            head.primary(new Button(getTranslation("documents.inbound.edit"),
                    click -> Address.open(DocumentNavigation.inbound(id) + "/edit")));
        }
        KeyValues facts = new KeyValues(OutboundFormView.LABELS).add("subject", d.form().subject())
                .add("issuer", d.form().issuer()).add("issuedOn", d.form().issuedOn())
                .add("receivedOn", d.form().receivedOn()).add("register", d.form().register());
        DetailsPage page = new DetailsPage(head, DetailsPage.card("documents.outbound.content", facts));
        page.side("documents.use.title", DocumentLinks.uses(uses, "inbound", id));
        page.side("documents.files", files.panel("inbound", id,
                DocumentNavigation.WRITERS.stream().anyMatch(CurrentActor.get()::is)));
        page.side("documents.history", joinery.history("documents_inbound", id, OutboundFormView.LABELS,
                (column, stored) -> stored));
        add(page);
    }
}
