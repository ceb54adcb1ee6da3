package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.khcn.portal.documents.DocumentUses;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** One document of our own: what it says, where it stands, whom it went to, who changed what. */
@Route(DocumentNavigation.OUTBOUND + "/:document([0-9]+)")
@PermitAll
class OutboundDetailsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient OutboundService documents;
    private final transient OutboundActions actions;
    private final transient SendingTable sendings;
    private final transient List<DocumentUses> uses;
    private final transient AttachmentPanels files;
    private final transient Joinery joinery;

    OutboundDetailsView(OutboundService documents, OutboundActions actions, SendingTable sendings,
            List<DocumentUses> uses, AttachmentPanels files, Joinery joinery) {
        this.documents = documents;
        this.actions = actions;
        this.sendings = sendings;
        this.uses = uses;
        this.files = files;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("document").orElseThrow());
    }

    private void show(long id) {
        removeAll();
        OutboundDetails d = documents.details(id);
        PageHead head = new PageHead(d.kind().name() + " " + d.reference().symbol())
                .back(DocumentNavigation.OUTBOUND, getTranslation("documents.outbound.title"))
                .chips(chips(d));
        actions.add(head, d, () -> show(id));
        DetailsPage page = new DetailsPage(head, DetailsPage.card("documents.outbound.content", facts(d)),
                DetailsPage.card("documents.send.record", sendings.of(d, () -> show(id))));
        page.side("documents.outbound.course", new CourseTimeline(d.steps()));
        page.side("documents.files", files.panel("outbound", id, mayAttach(d)));
        page.side("documents.use.title", DocumentLinks.uses(uses, "outbound", id));
        page.side("documents.history", joinery.history("documents_outbound", id, OutboundFormView.LABELS,
                this::words));
        add(page);
    }

    /** The signed scan comes after issue: from then on only the registry brings files. */
    private static boolean mayAttach(OutboundDetails d) {
        Actor actor = CurrentActor.get();
        return actor.is(Role.REGISTRY) || !d.state().isFinal()
                && DocumentNavigation.WRITERS.stream().anyMatch(actor::is) && DraftersUnit.includes(d.unit().id());
    }

    private Component[] chips(OutboundDetails d) {
        Chip state = Chip.of(DocumentMarks.of(d.state()));
        return d.replacedBy() == null
                ? new Component[]{state}
                : new Component[]{state, new Chip(Tone.RED, getTranslation("documents.outbound.replaced"))};
    }

    private KeyValues facts(OutboundDetails d) {
        OutboundForm form = d.form();
        KeyValues facts = new KeyValues(OutboundFormView.LABELS).add("subject", form.subject())
                .add("issuedOn", d.issuedOn()).add("unit", d.unit().name())
                .add("signer", form.signer()).add("authority", String.join("\n", form.authority()))
                .add("recipients", String.join("\n", form.recipients()))
                .add("copies", Integer.toString(form.copies())).add("listed", new Span(getTranslation(
                        Boolean.TRUE.equals(form.listed()) ? "shell.form.yes" : "shell.form.no")));
        if (d.respondsTo() != null) {
            facts.add("respondsTo", DocumentLinks.to(d.respondsTo()));
        }
        if (d.replaces() != null) {
            facts.add("replaces", DocumentLinks.to(d.replaces()));
        }
        if (d.replacedBy() != null) {
            facts.add("replacedBy", DocumentLinks.to(d.replacedBy()));
        }
        if (!form.figure().isEmpty()) {
            facts.add("figure", form.figure());
        }
        if (!form.note().isEmpty()) {
            facts.add("note", form.note());
        }
        return facts;
    }

    private String words(String column, String stored) {
        return switch (column) {
            case "state" -> getTranslation("approval.state." + stored);
            case "listed" -> getTranslation(stored.equals("true") || stored.equals("1")
                    ? "shell.form.yes"
                    : "shell.form.no");
            default -> stored;
        };
    }
}
