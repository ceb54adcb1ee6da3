package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;

/** A report to read and decide on, made for a tablet: the page, beside it what people say; return, approve, sign. */
@Route("bao-cao/:report([0-9]{1,18})/duyet")
@RolesAllowed({"DIRECTOR", "DEPUTY"})
class ReviewView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private final Div side = new Div();
    private Div pane = new Div();
    private long id;
    private transient Place place = new Place(0, "", "", InspectorTab.COMMENTS);

    ReviewView(ReportServices services) {
        this.services = services;
        addClassNames("page", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("report").orElseThrow();
        place = Place.of(event.getLocation().getQueryParameters()).show(InspectorTab.COMMENTS);
        build();
    }

    private void build() {
        removeAll();
        ReportSummary report = services.reports().find(id).orElseThrow(NotFoundException::new);
        OfficialDocument document = services.reports().tree(id, 0).orElse(null);
        WorkbenchHead head = new WorkbenchHead(services, report, 0, services.findings().of(id));
        if (document == null) {
            add(new Page(head).body(new EmptyState("reporting.workbench.empty", "reporting.workbench.emptyWait")));
            return;
        }
        Button fold = new Button("", click -> fold(click.getSource(), !side.isVisible()));
        head.actions(fold);
        head.steps(new StepButtons(services, id, () -> ReportWorkbenchView.block(document, place.block()), this::build),
                services.review().possible(id));
        PaperPane paper = new PaperPane(services.routes());
        paper.onChosen((block, figure) -> {
            fold(fold, true);
            go(document, paper, block, figure);
        });
        pane = Page.pane("side", side);
        add(new Page(head).panes(Page.pane("main", paper), pane));
        fold(fold, side.isVisible());
        paper.show(document);
        paper.mark(place.block(), place.figure(), true);
        say(document, paper);
    }

    /** The page alone, or what people say beside it: on a tablet the page is easier to read alone. */
    private void fold(Button button, boolean shown) {
        side.setVisible(shown);
        pane.setVisible(shown);
        button.setText(getTranslation(shown ? "reporting.review.fold" : "reporting.review.unfold"));
        button.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
    }

    private void say(OfficialDocument document, PaperPane paper) {
        side.removeAll();
        document.figure(place.figure()).ifPresent(figure -> side.add(new FigureDetail(figure, services.routes(),
                record -> services.changes().atIssue(id, record))));
        overrides(document).ifPresent(side::add);
        side.add(new CommentsPanel(services, id, place,
                document.figure(place.figure()).map(FigureEvidence::key).orElse(""),
                ReportWorkbenchView.block(document, place.block()).map(Inspector::words).orElse(""), true,
                block -> paper.mark(block, "", true), this::build));
    }

    /** Numbers that a person set against the records: whoever approves reads why. */
    private Optional<Div> overrides(OfficialDocument document) {
        Div notice = new Div(getTranslation("reporting.review.overrides"));
        notice.addClassNames("notice", "amber");
        List<FigureEvidence> set = document.figures().stream().filter(f -> f.override() != null).toList();
        set.forEach(f -> notice.add(new Div("%s %s – %s: %s".formatted(f.printed(), f.unit(), f.definition(),
                f.override()))));
        return set.isEmpty() ? Optional.empty() : Optional.of(notice);
    }

    private void go(OfficialDocument document, PaperPane paper, String block, String figure) {
        place = new Place(0, block, figure, InspectorTab.COMMENTS);
        UI.getCurrent().getPage().getHistory().replaceState(null,
                new Location(ReportNavigation.review(id), place.query()));
        paper.mark(block, figure, false);
        say(document, paper);
    }
}
