package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.ui.DocumentNavigation;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.reporting.issue.ArchiveSearchService;
import vn.khcn.portal.reporting.issue.ChainCheck;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** An issued document to read: its page, its files, its hash, what it replaces and what replaced it. */
@Route(ReportNavigation.ARCHIVE + "/:document([0-9]{1,18})")
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY", "UNIT_HEAD", "ADMINISTRATOR"})
class ArchivedView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String LABELS = "reporting.archive.";
    private final transient ReportServices services;
    private final transient ArchiveSearchService archive;
    private final transient OutboundService documents;
    private final transient ChainCheck chain;
    private final transient AttachmentPanels files;

    ArchivedView(ReportServices services, ArchiveSearchService archive, OutboundService documents, ChainCheck chain,
            AttachmentPanels files) {
        this.services = services;
        this.archive = archive;
        this.documents = documents;
        this.chain = chain;
        this.files = files;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("document").orElseThrow();
        try {
            show(documents.details(id));
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    private void show(OutboundDetails document) {
        removeAll();
        if (!document.state().isFinal()) {
            throw new NotFoundException();
        }
        IssueSummary issue = archive.issueOf(document.id()).orElse(null);
        PageHead head = new PageHead(document.kind().name() + " " + document.reference().symbol())
                .back(ReportNavigation.ARCHIVE, getTranslation("reporting.archive.title"))
                .chips(chips(document, issue));
        Div side = Page.pane("side", DetailsPage.card("reporting.archive.facts", facts(document, issue)));
        if (issue == null) {
            side.add(DetailsPage.card("reporting.archive.files", files.panel("outbound", document.id(), false)));
            add(new Page(head).panes(
                    Page.pane("main", new EmptyState("reporting.archive.noText", "reporting.archive.noTextNext")),
                    side));
            return;
        }
        head.actions(new Button(getTranslation("reporting.archive.verifyOne"), click -> verify(issue)));
        side.add(DetailsPage.card("reporting.archive.files", new IssuedFiles(services, issue, () -> show(document))));
        PaperPane paper = new PaperPane(services.routes());
        paper.show(services.archive().tree(issue.id()));
        add(new Page(head).panes(Page.pane("main", paper), side));
    }

    private Component[] chips(OutboundDetails document, @Nullable IssueSummary issue) {
        Chip kept = issue == null
                ? new Chip(Tone.GREY, getTranslation("reporting.archive.outside"))
                : new Chip(issue.signed() ? Tone.GREEN : Tone.BLUE,
                        getTranslation(issue.signed() ? "reporting.archive.signed" : "reporting.archive.frozen"));
        return document.replacedBy() == null
                ? new Component[]{kept}
                : new Component[]{new Chip(Tone.RED, getTranslation("reporting.archive.replaced")), kept};
    }

    private KeyValues facts(OutboundDetails document, @Nullable IssueSummary issue) {
        KeyValues facts = new KeyValues(LABELS).add("subject", document.form().subject())
                .add("dated", document.issuedOn()).add("unit", document.unit().name())
                .add("signedBy", String.join("\n", document.form().authority().isEmpty()
                        ? List.of(document.form().signer())
                        : document.form().authority()))
                .add("recipients", String.join("\n", document.form().recipients()));
        OutboundOption before = document.replaces();
        if (before != null) {
            facts.add("replaces", link(before));
        }
        OutboundOption after = document.replacedBy();
        if (after != null) {
            facts.add("replacedBy", link(after));
        }
        facts.add("entry", new Anchor(DocumentNavigation.outbound(document.id()),
                getTranslation("reporting.archive.entryOpen")));
        if (issue != null) {
            services.routes().of(issue.paper(), issue.report()).ifPresent(route -> facts.add("made",
                    new Anchor(route, issue.title())));
            Span hash = new Span(issue.pdfSha256());
            hash.addClassName("hash");
            facts.add("issued", DayText.of(issue.issuedAt()) + " · " + issue.issuedBy())
                    .add("place", Integer.toString(issue.place())).add("sha", hash);
        }
        return facts;
    }

    private static Anchor link(OutboundOption other) {
        return new Anchor(ReportNavigation.archived(other.id()), other.reference().toString());
    }

    private void verify(IssueSummary issue) {
        boolean intact = chain.one(issue.place());
        if (intact) {
            Notice.done("reporting.archive.intact", issue.symbol());
        } else {
            Notice.problem(BusinessRule.broken("reporting.archive.broken", issue.symbol()));
        }
    }
}
