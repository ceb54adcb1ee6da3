package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ChangedReport;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;

/** A report on the office's bench: outline, the page as it prints, and what about it. The address holds the place. */
@Route("bao-cao/:report([0-9]{1,18})")
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY"})
class ReportWorkbenchView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private long id;
    private transient Consumer<Place> shown = next -> {};
    private transient Place place = new Place(0, "", "", InspectorTab.DETAIL);

    ReportWorkbenchView(ReportServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("report").orElseThrow();
        place = Place.of(event.getLocation().getQueryParameters());
        build();
    }

    private void build() {
        removeAll();
        ReportSummary report = services.reports().find(id).orElseThrow(NotFoundException::new);
        List<Finding> findings = services.findings().of(id);
        boolean editable = report.state().isOpen() && CurrentActor.get().is(Role.OFFICE);
        WorkbenchHead head = new WorkbenchHead(services, report, place.draft(), findings);
        Button compile = new Button(getTranslation("reporting.workbench.compile"), click -> compile());
        if (editable && report.draft() > 0) {
            head.actions(compile);
        }
        if (CurrentActor.get().is(Role.OFFICE) && report.period().kind() != PeriodKind.MONTH) {
            head.actions(new Button(getTranslation("reporting.rollup.open"),
                    click -> UI.getCurrent().navigate(ReportNavigation.rollUp(id))));
        }
        if (CurrentActor.get().is(Role.OFFICE) && report.state().isFinal()) {
            head.actions(new Button(getTranslation("reporting.workbench.replace"),
                    click -> ReportNavigation.openReport(services.reports().replace(id))));
        }
        Optional<OfficialDocument> tree = services.reports().tree(id, place.draft());
        head.steps(new StepButtons(services, id, () -> tree.flatMap(t -> block(t, place.block())), this::build),
                services.review().possible(id));
        if (editable && report.draft() == 0) {
            head.primary(compile);
        }
        add(new Page(head).panes(tree.map(document -> panes(report, document, findings, editable))
                .orElseGet(() -> new Div[]{Page.pane("main", new EmptyState("reporting.workbench.empty",
                        editable ? "reporting.workbench.emptyNext" : "reporting.workbench.emptyWait"))})));
    }

    private Div[] panes(ReportSummary report, OfficialDocument document, List<Finding> findings, boolean editable) {
        PaperPane paper = new PaperPane(services.routes());
        paper.onChosen((block, figure) -> go(place.at(block, figure)));
        paper.show(document);
        OutlinePane outline = new OutlinePane(document, findings, block -> go(place.at(block, "")));
        Inspector inspector = new Inspector(services, report, document, findings, editable, new Inspector.Listener() {
            @Override
            public void go(Place next) {
                ReportWorkbenchView.this.go(next);
            }

            @Override
            public void textChanged() {
                refresh();
            }

            @Override
            public void saidSomething() {
                build();
            }
        });
        shown = next -> {
            paper.mark(next.block(), next.figure(), true);
            block(document, next.block()).map(Block::section).ifPresent(outline::mark);
            inspector.show(next);
        };
        shown.accept(place);
        Div returned = returned(report);
        return new Div[]{Page.pane("list", outline),
                Page.pane("main", returned, outdated(report, editable), changed(report),
                        early(report), paper),
                Page.pane("side", inspector)};
    }

    /** Why it was returned, above the page. */
    private Div returned(ReportSummary report) {
        Div notice = new Div();
        String reason = report.state() == ApprovalState.RETURNED ? services.review().returnedBecause(id) : null;
        notice.setVisible(reason != null);
        if (reason != null) {
            notice.setText(getTranslation("reporting.workbench.returned", reason));
            notice.addClassNames("notice", "amber");
        }
        return notice;
    }

    /** Above a draft that does not have what the units handed in since: the errors it shows may be mended already. */
    private Div outdated(ReportSummary report, boolean editable) {
        Div notice = new Div();
        boolean newest = place.draft() == 0 || place.draft() == report.draft();
        List<String> units = newest && !report.state().isFinal() ? services.compiles().changedSince(id) : List.of();
        notice.setVisible(!units.isEmpty());
        if (!units.isEmpty()) {
            notice.add(new Span(getTranslation("reporting.workbench.outdated", report.draft(), units.size(),
                    String.join(", ", units))));
            if (editable) {
                notice.add(new Button(getTranslation("reporting.workbench.compileAnew"), click -> compile()));
            }
            notice.addClassNames("notice", "amber", "with-deed");
        }
        return notice;
    }

    /** Above an issued page: what its records no longer bear. */
    private Div changed(ReportSummary report) {
        Div notice = new Div();
        Optional<ChangedReport> found = report.state().isFinal() ? services.changes().of(id) : Optional.empty();
        notice.setVisible(found.isPresent());
        found.ifPresent(changed -> {
            Details details = new Details(getTranslation("reporting.changed.here", changed.figures().size()),
                    new ChangedFigures(changed, services.routes()),
                    new Anchor(ReportNavigation.CHANGED, getTranslation("reporting.changed.title")));
            details.setWidthFull();
            notice.add(details);
            notice.addClassNames("notice", "amber");
        });
        return notice;
    }

    /** Above a page whose figures are taken before the period ends: what is still to come is estimated. */
    private Div early(ReportSummary report) {
        Div notice = new Div();
        RegimeDetails regime = services.regimes().regime(report.regime());
        notice.setVisible(regime.cutOffShift() < 0);
        if (notice.isVisible()) {
            notice.add(getTranslation("reporting.workbench.early", DayText.of(regime.cutOff(report.period()))) + " ");
            notice.add(new Anchor(IndicatorNavigation.estimates(report.period()),
                    getTranslation("reporting.workbench.estimates")));
            notice.addClassNames("notice", "amber");
        }
        return notice;
    }

    private void go(Place next) {
        boolean otherDraft = next.draft() != place.draft();
        place = next;
        UI.getCurrent().getPage().getHistory().replaceState(null,
                new Location(ReportNavigation.report(id), place.query()));
        if (otherDraft) {
            build();
        } else {
            shown.accept(place);
        }
    }

    private void compile() {
        services.joinery().background("reporting.workbench.compiling",
                progress -> services.compiles().compile(id, (done, all) -> progress.at(done / (double) all,
                        done + " / " + all)),
                draft -> {
                    Notice.done("reporting.workbench.compiled", draft.number());
                    go(new Place(0, place.block(), "", place.tab()));
                    build();
                });
    }

    /** After an edit of the office: the same draft once more. */
    private void refresh() {
        try {
            services.compiles().refresh(id);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        build();
    }

    static Optional<Block> block(OfficialDocument document, String id) {
        return Stream
                .concat(document.body().stream(), document.annexes().stream().map(Annex::body).flatMap(List::stream))
                .filter(b -> b.id().equals(id)).findFirst();
    }
}
