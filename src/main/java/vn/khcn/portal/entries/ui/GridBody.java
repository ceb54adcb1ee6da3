package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.press.OfficialPreview;
import vn.khcn.portal.shell.component.ChipTabs;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.PeriodText;

/** The middle of the progress grid: tabs, tools, the rows of a topic, keys, and the part as it prints. */
class GridBody extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient Joinery joinery;
    private final transient GridHost host;
    private final RemainingLine remaining;
    private final PlanBox planBox;
    private final Div returned = new Div();
    private final ChipTabs tabs = new ChipTabs();
    private final GridTools tools;
    private final Div tables = new Div();
    private final Paragraph keys = new Paragraph(getTranslation("entries.grid.keys"));
    private final Div printed = new Div();
    private final SentSheet sent = new SentSheet();
    private final Map<EntryKind, EntryTable> byKind = new EnumMap<>(EntryKind.class);
    private transient @Nullable GridState state;
    private transient @Nullable TopicSummary topic;
    private boolean whole;

    GridBody(GridDesk desk, Joinery joinery, GridHost host) {
        this.desk = desk;
        this.joinery = joinery;
        this.host = host;
        tools = new GridTools(desk, host);
        remaining = new RemainingLine(host);
        planBox = new PlanBox(desk, host);
        addClassName("grid-body");
        tables.addClassName("grid-tables");
        printed.addClassNames("card", "printed");
        printed.getElement().setAttribute("role", "region").setAttribute("aria-label",
                getTranslation("entries.grid.printed"));
        Div bar = new Div(tabs, tools);
        bar.addClassName("toolbar");
        keys.addClassName("hint");
        add(remaining, returned, planBox, bar, tables, keys, printed);
    }

    /**
     * Opens a topic and tab: its tables are made anew.
     *
     * @param all the tables hold the rows of every topic; new ones stand in this one
     */
    void open(GridState opened, TopicSummary of, boolean all) {
        state = opened;
        topic = of;
        whole = all;
        tabs.removeAll();
        List<GridTab> shown = new ArrayList<>(List.of(GridTab.RESULTS, GridTab.PLANS, GridTab.ASSESSMENT));
        if (host.handedIn()) {
            shown.addFirst(GridTab.SENT);
        }
        for (GridTab tab : shown) {
            tabs.add(
                    getTranslation("entries.tab.of." + tab, PeriodText.of(opened.period()),
                            PeriodText.of(opened.period().next())),
                    () -> host.select(null, tab));
        }
        tabs.mark(shown.indexOf(opened.tab()));
        byKind.clear();
        tables.removeAll();
        for (EntryKind kind : opened.tab().kinds()) {
            String label = getTranslation("entries.kind." + kind);
            EntryTable table = new EntryTable(desk, joinery, host,
                    new RowGroup(opened.unitId(), opened.period(), of.id(), kind),
                    (all ? host.unit().name() : of.name()) + ": " + label);
            byKind.put(kind, table);
            if (opened.tab() == GridTab.ASSESSMENT) {
                H2 title = new H2(label);
                title.addClassName("section-title");
                tables.add(title);
            }
            tables.add(table);
        }
        tools.open(byKind, all);
        if (opened.tab() == GridTab.SENT) {
            tables.add(sent);
        }
    }

    void show(PartDetails part, List<EntryDetails> entries, EntryFigures.Reader reader) {
        returned.removeAll();
        if (!part.returnReason().isEmpty()) {
            Div notice = new Div(new Span(getTranslation("entries.grid.returned", part.returnReason())));
            notice.addClassNames("notice", "red");
            returned.add(notice);
        }
        if (state != null && state.tab() == GridTab.SENT) {
            sent.show(part, desk.print().document(part.unitId(), part.period()));
        }
        byKind.forEach((kind, table) -> table.show(rows(entries, kind), reader));
        around(entries);
    }

    /** Last period's plan lines that wait for an answer. */
    void plans(EntryFigures.Reader reader, List<EntryDetails> entries) {
        if (state != null) {
            planBox.show(state, reader, entries);
        }
    }

    /**
     * @param open    what keeps the part from being sent; null where the account writes nothing here
     * @param reading how many rows wait to be read
     */
    void remaining(@Nullable List<Blocker> open, int reading) {
        remaining.show(open, reading);
    }

    /** Puts the caret into a row; false where it is not shown. */
    boolean focus(long entryId) {
        return byKind.values().stream().anyMatch(table -> table.focus(entryId));
    }

    /** Puts the caret on the answers to last period's plans. */
    void focusPlans() {
        planBox.focus();
    }

    /** Puts the caret into a new row; where the tab has none, on the button that makes one. */
    void newRow() {
        byKind.values().stream().findFirst().ifPresent(EntryTable::newRow);
    }

    /** Puts the caret where a topic without rows to read goes on: its lines of registers, else a new row. */
    void focusTools() {
        if (!tools.focusLines()) {
            byKind.values().stream().findFirst().ifPresent(EntryTable::focusAdd);
        }
    }

    void draw(List<EntryDetails> entries, EntryFigures.Reader reader) {
        byKind.values().forEach(table -> table.draw(reader));
        around(entries);
    }

    private void around(List<EntryDetails> entries) {
        TopicSummary of = topic;
        GridState opened = state;
        if (of == null || opened == null) {
            return;
        }
        if (byKind.isEmpty()) {
            tools.setVisible(false);
        } else {
            tools.show(of, entries);
        }
        keys.setVisible(host.writable());
        List<EntryDetails> shown = new ArrayList<>();
        byKind.keySet().forEach(kind -> shown.addAll(rows(entries, kind)));
        shown.removeIf(e -> e.text().isEmpty() || e.notArising());
        printed.setVisible(!shown.isEmpty());
        printed.getElement().setProperty("innerHTML",
                OfficialPreview.html(desk.print().section(opened.period(),
                        whole ? getTranslation("entries.tab." + opened.tab()) : of.name(), shown)));
    }

    private List<EntryDetails> rows(List<EntryDetails> entries, EntryKind kind) {
        TopicSummary of = topic;
        return of == null
                ? List.of()
                : entries.stream().filter(e -> (whole || e.topicId() == of.id()) && e.kind() == kind)
                        .sorted(Comparator.comparing((EntryDetails e) -> host.topicPlace(e.topicId()))
                                .thenComparing(EntryDetails::position))
                        .toList();
    }
}
