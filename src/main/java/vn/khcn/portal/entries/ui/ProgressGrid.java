package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntriesChanged;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.ProposalService.TopicLines;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.SentenceEditor;

/** The progress grid: topics, their rows, what waits for an answer, the print. Follows what others write meanwhile. */
class ProgressGrid extends Div implements GridHost {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient List<TopicSummary> topics;
    private final transient UnitOption unit;
    private final GridHead head;
    private final TopicPane topicPane;
    private final GridBody body;
    private transient GridState state;
    private transient PartDetails part;
    private transient EntryFigures.Reader reader;
    private transient FigureTwins twins = new FigureTwins(List.of());
    private transient @Nullable FigureMenu menu;
    private transient @Nullable List<FigureMenu.Offered> offered;
    private final Map<EntryKind, List<TopicLines>> proposed = new EnumMap<>(EntryKind.class);
    private transient Runnable deaf = () -> {};

    ProgressGrid(GridDesk desk, BoardService board, Joinery joinery, GridState state, List<TopicSummary> topics,
            List<UnitOption> units) {
        this.desk = desk;
        part = desk.parts().details(state.unitId(), state.period());
        this.state = settled(state);
        this.topics = topics;
        unit = units.stream().filter(u -> u.id() == state.unitId()).findFirst().orElseThrow();
        reader = desk.figures().open(state.period());
        head = new GridHead(desk, board, this, state, topics);
        topicPane = new TopicPane(this);
        body = new GridBody(desk, joinery, this);
        addClassName("page");
        Page page = new Page(head).panes(Page.pane("list", new GridChoice(desk, state, units), topicPane),
                Page.pane("main", body));
        add(page);
        body.open(this.state, topic(), whole());
        refresh();
    }

    /** A part that was handed in is there as it was; one that is open is not. */
    private GridState settled(GridState wanted) {
        return wanted.tab() == GridTab.SENT && !part.handedIn()
                ? wanted.at(wanted.topicId(), GridTab.RESULTS)
                : wanted;
    }

    @Override
    public boolean writable() {
        return part.writable();
    }

    @Override
    public void saved() {
        head.saved(desk.machineTime().instant());
    }

    @Override
    public void refresh() {
        boolean before = part.handedIn();
        part = desk.parts().details(state.unitId(), state.period());
        if (part.handedIn() != before) {
            show(settled(state.at(state.topicId(), GridTab.SENT)));
        }
        reader = desk.figures().open(state.period());
        List<EntryDetails> entries = desk.parts().entries(state.unitId(), state.period());
        twins = new FigureTwins(entries);
        body.show(part, entries, reader);
        body.plans(reader, entries);
        around(entries);
    }

    @Override
    public void recount() {
        List<EntryDetails> entries = desk.parts().entries(state.unitId(), state.period());
        twins = new FigureTwins(entries);
        body.draw(entries, reader);
        around(entries);
    }

    private void around(List<EntryDetails> entries) {
        head.show(part, state);
        body.remaining(part.writable() ? desk.parts().blockers(state.unitId(), state.period()) : null,
                (int) entries.stream().filter(this::waits).count());
        topicPane.show(state, unit.shortName(), topics, listed(entries), entries);
    }

    @Override
    public void select(@Nullable Long topicId, GridTab tab) {
        show(state.at(topicId == null ? state.topicId() : topicId, tab));
        refresh();
    }

    private void show(GridState now) {
        state = now;
        offered = null;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, state.location(topic().code())));
        body.open(state, topic(), whole());
    }

    @Override
    public boolean handedIn() {
        return part.handedIn();
    }

    @Override
    public void open(long topicId, GridTab tab, @Nullable Long entryId) {
        select(topicId, tab);
        if (entryId != null) {
            body.focus(entryId);
        }
    }

    @Override
    public boolean waits(EntryDetails entry) {
        return writable() && !entry.text().isEmpty()
                && (entry.unread() || !entry.reviewed() && desk.parts().maySubmit(state.unitId()));
    }

    @Override
    public void onward(EntryDetails from) {
        Optional<ReportOrder.Place> next = new ReportOrder(topics).next(from,
                desk.parts().entries(state.unitId(), state.period()).stream().filter(this::waits).toList(),
                openTopics());
        if (next.isEmpty()) {
            Notice.done("entries.review.all");
        }
        ReportOrder.Place to = next.orElse(ReportOrder.Place.of(from));
        Long row = to.row();
        if (row == null) {
            select(to.topicId(), to.tab());
            body.focusTools();
        } else if (!body.focus(row)) {
            open(to.topicId(), to.tab(), row);
        }
    }

    /** Topics in which something is to be decided that is no row yet: lines of registers, or nothing where there must be. */
    private List<ReportOrder.Place> openTopics() {
        Stream<ReportOrder.Place> registers = Stream.of(GridTab.RESULTS, GridTab.PLANS)
                .flatMap(tab -> lines(tab).stream().filter(l -> !l.open().isEmpty())
                        .map(l -> new ReportOrder.Place(tab, l.group().topicId(), null)));
        Stream<ReportOrder.Place> missing = desk.parts().blockers(state.unitId(), state.period()).stream()
                .filter(b -> b.what() == Blocker.What.MISSING).map(b -> new ReportOrder.Place(
                        GridTab.of(Objects.requireNonNull(b.kind())), Objects.requireNonNull(b.topicId()), null));
        return Stream.concat(registers, missing).toList();
    }

    @Override
    public List<EntryDetails> waiting() {
        return new ReportOrder(topics).sorted(
                desk.parts().entries(state.unitId(), state.period()).stream().filter(this::waits).toList());
    }

    @Override
    public List<TopicLines> lines(GridTab tab) {
        EntryKind kind = tab.kinds().getFirst();
        return kind.isAssessment() || !part.writable() ? List.of() : proposed.computeIfAbsent(kind, this::askProposals);
    }

    @Override
    public void openPlans() {
        body.focusPlans();
    }

    @Override
    public void newRow() {
        body.newRow();
    }

    @Override
    public void openReview() {
        new ReviewDialog(desk, this, state).open();
    }

    @Override
    public void openLines(@Nullable Long topicId, GridTab tab) {
        new ProposalDialog(desk, this, topicId, tab).open();
    }

    @Override
    public void proposalsChanged() {
        proposed.clear();
        refresh();
    }

    /** Asked when a tab is first shown and after lines were taken, not at every key: it counts in many registers. */
    private List<TopicLines> askProposals(EntryKind kind) {
        return desk.proposals().lines(state.unitId(), state.period(), topics, kind);
    }

    @Override
    public EntryFigures.Reader figures() {
        return reader;
    }

    @Override
    public List<SentenceEditor.Suggestion> suggestions() {
        return menu().suggestions(offered(), getTranslation("entries.grid.record"));
    }

    @Override
    public Map<String, String> figureValues(String query) {
        return menu().values(offered(), query, reader);
    }

    private FigureMenu menu() {
        FigureMenu known = menu;
        if (known == null) {
            known = new FigureMenu(desk, state);
            menu = known;
        }
        return known;
    }

    private List<FigureMenu.Offered> offered() {
        List<FigureMenu.Offered> known = offered;
        if (known == null) {
            List<EntryDetails> told = Stream.of(state.period(), state.period().previous())
                    .flatMap(period -> desk.parts().entries(state.unitId(), period).stream())
                    .filter(e -> e.topicId() == state.topicId()).toList();
            known = menu().ordered(state.unitId(), told);
            offered = known;
        }
        return known;
    }

    @Override
    public Optional<String> printedToo(EntryDetails entry) {
        return twins.of(entry).map(other -> topicName(other.topicId()));
    }

    @Override
    public String topicName(long topicId) {
        return topics.stream().filter(t -> t.id() == topicId).findFirst().map(TopicSummary::name).orElse("");
    }

    @Override
    public UnitOption unit() {
        return unit;
    }

    @Override
    public List<Long> topicIds() {
        return topics.stream().map(TopicSummary::id).toList();
    }

    @Override
    public int topicPlace(long topicId) {
        return topicIds().indexOf(topicId);
    }

    private TopicSummary topic() {
        return topics.stream().filter(t -> t.id() == state.topicId()).findFirst().orElse(topics.getFirst());
    }

    /** An assessment is one for the unit, unless topics ask for their own. */
    private boolean whole() {
        return state.tab() == GridTab.ASSESSMENT && topics.stream().noneMatch(ProgressGrid::asksAssessment);
    }

    private static boolean asksAssessment(TopicSummary topic) {
        return GridTab.ASSESSMENT.kinds().stream().anyMatch(topic::requires);
    }

    /** The topics to choose from on this tab. */
    private Set<Long> listed(List<EntryDetails> entries) {
        return topics.stream().filter(t -> state.tab() != GridTab.ASSESSMENT || !whole() && (asksAssessment(t)
                || t.id() == state.topicId()
                || entries.stream().anyMatch(e -> e.topicId() == t.id() && e.kind().isAssessment())))
                .map(TopicSummary::id).collect(Collectors.toSet());
    }

    // ---- what others do -------------------------------------------------------------------------------------------

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        long department = CurrentActor.get().departmentId();
        deaf = desk.news().listen(change -> {
            if (UI.getCurrent() != ui && concerns(change, department)) {
                // Not in the other's transaction, and as the person of this screen.
                Thread.ofVirtual().start(() -> follow(ui));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
    }

    private boolean concerns(EntriesChanged change, long department) {
        return change.departmentId() == department && change.unitId() == state.unitId()
                && change.period().equals(state.period());
    }

    private void follow(UI ui) {
        try {
            ui.access(this::refresh);
        } catch (UIDetachedException gone) {
            deaf.run();
        }
    }
}
