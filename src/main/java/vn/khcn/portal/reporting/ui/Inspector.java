package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.PaneTabs;

/** The right pane: the chosen figure or text, findings, comments, history, drafts. */
class Inspector extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private final transient ReportSummary report;
    private final transient OfficialDocument document;
    private final transient List<Finding> findings;
    private final transient Listener listener;
    private final boolean editable;

    /** What the view does when something happens here. */
    interface Listener {
        void go(Place place);

        /** A text was changed: the page must be made again. */
        void textChanged();

        /** Something said or explained: the pane must be read again. */
        void saidSomething();
    }

    Inspector(ReportServices services, ReportSummary report, OfficialDocument document, List<Finding> findings,
            boolean editable, Listener listener) {
        this.services = services;
        this.report = report;
        this.document = document;
        this.findings = findings;
        this.editable = editable;
        this.listener = listener;
        addClassName("inspector");
    }

    void show(Place place) {
        removeAll();
        PaneTabs tabs = new PaneTabs();
        for (InspectorTab tab : InspectorTab.values()) {
            Runnable go = () -> listener.go(place.show(tab));
            if (tab == place.tab()) {
                tabs.add(label(tab), go, content(place));
            } else {
                tabs.add(label(tab), go);
            }
        }
        add(tabs);
    }

    private String label(InspectorTab tab) {
        long count = switch (tab) {
            case FINDINGS -> findings.stream().filter(Finding::open).count();
            case COMMENTS -> services.comments().of(report.id()).stream().filter(c -> c.thread() == null)
                    .filter(CommentDetails::open).count();
            default -> 0;
        };
        String word = getTranslation("reporting.tab." + tab);
        return count == 0 ? word : word + " " + count;
    }

    private Component content(Place place) {
        Consumer<String> go = block -> listener.go(place.at(block, "").show(place.tab()));
        return switch (place.tab()) {
            case DETAIL -> detail(place);
            case FINDINGS -> new FindingsPanel(services, report.id(), report.period(), findings, editable, go,
                    listener::saidSomething);
            case COMMENTS -> new CommentsPanel(services, report.id(), place,
                    document.figure(place.figure()).map(FigureEvidence::key).orElse(""), about(place), true, go,
                    listener::saidSomething);
            case HISTORY -> HistoryPanels.steps(services.review().history(report.id()));
            case VERSIONS -> HistoryPanels.drafts(services.reports().drafts(report.id()), draft -> listener.go(
                    new Place(draft == report.draft() ? 0 : draft, place.block(), place.figure(), place.tab())));
        };
    }

    private Div detail(Place place) {
        Div detail = new Div();
        document.figure(place.figure()).ifPresent(figure -> detail.add(new FigureDetail(figure, services.routes(),
                record -> report.state().isFinal()
                        ? services.changes().atIssue(report.id(), record)
                        : Optional.empty())));
        block(place.block()).filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .ifPresent(paragraph -> detail.add(new TextDetail(services, report, document, paragraph,
                        editable && place.draft() == 0, listener::textChanged)));
        List<Finding> here = findings.stream().filter(f -> !place.block().isEmpty() && f.block().equals(place.block()))
                .toList();
        if (!here.isEmpty()) {
            detail.add(new FindingsPanel(services, report.id(), report.period(), here, editable,
                    block -> listener.go(place.at(block, "")), listener::saidSomething));
        }
        if (detail.getComponentCount() == 0) {
            detail.add(new EmptyState("reporting.workbench.nothing", "reporting.workbench.nothingNext"));
        }
        return detail;
    }

    /** The chosen place in words. */
    private String about(Place place) {
        String text = block(place.block()).map(Inspector::words).orElse("");
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }

    static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> (heading.number() + " " + heading.title()).strip();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Hole hole -> hole.what();
            case Block.Table table -> table.columns().isEmpty() ? "" : table.columns().getFirst().title();
        };
    }

    private Optional<Block> block(String id) {
        return ReportWorkbenchView.block(document, id);
    }
}
