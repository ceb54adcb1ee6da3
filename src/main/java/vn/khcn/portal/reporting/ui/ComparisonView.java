package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.reporting.Comparison;
import vn.khcn.portal.reporting.ComparisonPartner;
import vn.khcn.portal.reporting.ComparisonPartner.Relation;
import vn.khcn.portal.reporting.ComparisonService;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;

/** A report beside another: the period before, last year, an older draft, another report of the same time. The address holds which. */
@Route("bao-cao/:report([0-9]{1,18})/so-sanh")
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY"})
class ComparisonView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String OTHER = "voi";
    private static final String DRAFT = "ban";
    private final transient ReportServices services;
    private final transient ComparisonService comparisons;
    private final transient RecordRoutes routes;

    ComparisonView(ReportServices services, ComparisonService comparisons, RecordRoutes routes) {
        this.services = services;
        this.comparisons = comparisons;
        this.routes = routes;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("report").orElseThrow();
        ReportSummary report = services.reports().find(id).orElseThrow(NotFoundException::new);
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<ComparisonPartner> partners = report.draft() == 0 ? List.of() : comparisons.partners(id);
        removeAll();
        PageHead head = new PageHead(getTranslation("reporting.compare.page", report.title()))
                .back(ReportNavigation.report(id), report.title());
        if (partners.isEmpty()) {
            add(new Page(head).body(new EmptyState("reporting.compare.none", "reporting.compare.noneNext")));
            return;
        }
        String other = asked.getSingleParameter(OTHER).orElse("");
        String draft = asked.getSingleParameter(DRAFT).orElse("0");
        ComparisonPartner chosen = partners.stream()
                .filter(p -> Long.toString(p.report().id()).equals(other)
                        && Integer.toString(p.draft()).equals(draft))
                .findFirst().orElse(partners.getFirst());
        show(new Page(head), report, partners, chosen);
    }

    private void show(Page page, ReportSummary report, List<ComparisonPartner> partners, ComparisonPartner chosen) {
        Comparison comparison = comparisons.compare(chosen, report.id(), 0);
        ComparedSides sides = new ComparedSides(name(chosen), PeriodText.of(report.period()), chosen, report.id());
        Div texts = new Div();
        Checkbox same = new Checkbox(getTranslation("reporting.compare.showSame"), change -> {
            texts.removeAll();
            texts.add(new ComparedLines(comparison.lines(), change.getValue()));
        });
        texts.add(new ComparedLines(comparison.lines(), false));
        page.body(chooser(report, partners, chosen),
                DetailsPage.card("reporting.compare.figures", new ComparedFigures(sides, comparison.figures(), routes)),
                DetailsPage.card("reporting.compare.lines", same, texts));
        add(page);
    }

    private Div chooser(ReportSummary report, List<ComparisonPartner> partners, ComparisonPartner chosen) {
        Div bar = new Div();
        bar.addClassName("filter-bar");
        for (Relation relation : Relation.values()) {
            partners.stream().filter(p -> p.relation() == relation && relation != Relation.OTHER).findFirst()
                    .ifPresent(first -> bar.add(quick(report, first, chosen.relation() == relation)));
        }
        ComboBox<ComparisonPartner> all = new ComboBox<>();
        all.setAriaLabel(getTranslation("reporting.compare.with"));
        all.setItems(partners);
        all.setItemLabelGenerator(this::label);
        all.setWidth("24rem");
        all.setValue(chosen);
        all.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(report, change.getValue());
            }
        });
        bar.add(all);
        missing(report, partners).ifPresent(bar::add);
        return bar;
    }

    /** Says which of the usual reports to hold it against is not on the portal, and how it comes there. */
    private Optional<Span> missing(ReportSummary report, List<ComparisonPartner> partners) {
        Map<Relation, Period> usual = new EnumMap<>(Relation.class);
        usual.put(Relation.PREVIOUS, report.period().previous());
        usual.put(Relation.LAST_YEAR, report.period().lastYear());
        partners.forEach(partner -> usual.remove(partner.relation()));
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        Span words = new Span(getTranslation("reporting.compare.missing",
                String.join(", ", usual.values().stream().map(PeriodText::of).toList())));
        words.addClassName("hint");
        return Optional.of(words);
    }

    private NativeButton quick(ReportSummary report, ComparisonPartner partner, boolean pressed) {
        NativeButton button = new NativeButton(getTranslation("reporting.relation." + partner.relation()),
                click -> go(report, partner));
        button.addClassNames("chip", pressed ? "blue" : "grey");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    private static void go(ReportSummary report, ComparisonPartner other) {
        UI.getCurrent().navigate(ReportNavigation.comparison(report.id()), QueryParameters.simple(
                Map.of(OTHER, Long.toString(other.report().id()), DRAFT, Integer.toString(other.draft()))));
    }

    private String label(ComparisonPartner partner) {
        return partner.draft() == 0
                ? partner.report().title() + (partner.report().edition() > 1
                        ? " " + getTranslation("reporting.compare.edition", partner.report().edition())
                        : "")
                : getTranslation("reporting.compare.draft", partner.draft());
    }

    private String name(ComparisonPartner partner) {
        return partner.draft() == 0
                ? partner.relation() == Relation.SAME_PERIOD ? label(partner) : PeriodText.of(partner.report().period())
                : label(partner);
    }
}
