package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntriesChanged;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.ProposalService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureOption;
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
    private transient @Nullable List<SentenceEditor.Suggestion> suggestions;
    private final Map<EntryKind, Map<Long, ProposalService.Waiting>> proposed = new EnumMap<>(EntryKind.class);
    private transient Runnable deaf = () -> {};

    ProgressGrid(GridDesk desk, BoardService board, Joinery joinery, GridState state, List<TopicSummary> topics,
            List<UnitOption> units) {
        this.desk = desk;
        this.state = state;
        this.topics = topics;
        unit = units.stream().filter(u -> u.id() == state.unitId()).findFirst().orElseThrow();
        part = desk.parts().details(state.unitId(), state.period());
        reader = desk.figures().open(state.period());
        head = new GridHead(desk, board, this, state);
        topicPane = new TopicPane(this);
        body = new GridBody(desk, joinery, this);
        addClassName("page");
        Page page = new Page(head).panes(Page.pane("list", new GridChoice(desk, state, units), topicPane),
                Page.pane("main", body));
        add(page);
        body.open(state, topic());
        refresh();
    }

    @Override
    public boolean writable() {
        return part.writable();
    }

    @Override
    public void saved(Instant at) {
        head.saved(at);
    }

    @Override
    public void refresh() {
        part = desk.parts().details(state.unitId(), state.period());
        reader = desk.figures().open(state.period());
        List<EntryDetails> entries = desk.parts().entries(state.unitId(), state.period());
        body.show(part, entries, reader);
        body.plans(reader);
        around(entries);
    }

    @Override
    public void recount() {
        List<EntryDetails> entries = desk.parts().entries(state.unitId(), state.period());
        body.draw(entries, reader);
        around(entries);
    }

    private void around(List<EntryDetails> entries) {
        head.show(part, state);
        body.remaining(part.writable() ? desk.parts().blockers(state.unitId(), state.period()) : null);
        topicPane.show(state, unit.shortName(), topics, entries);
    }

    @Override
    public void select(@Nullable Long topicId, GridTab tab) {
        state = state.at(topicId == null ? state.topicId() : topicId, tab);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, state.location(topic().code())));
        body.open(state, topic());
        refresh();
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
        Optional<EntryDetails> next = new ReportOrder(topics).after(from,
                desk.parts().entries(state.unitId(), state.period()), this::waits);
        if (next.isEmpty()) {
            Notice.done("entries.review.all");
        }
        EntryDetails to = next.orElse(from);
        if (!body.focus(to.id())) {
            open(to.topicId(), GridTab.of(to.kind()), to.id());
        }
    }

    @Override
    public ProposalService.Waiting proposed(long topicId, GridTab tab) {
        EntryKind kind = tab.kinds().getFirst();
        return kind.isAssessment() || !part.writable()
                ? ProposalService.Waiting.NOTHING
                : proposed.computeIfAbsent(kind, this::askProposals).getOrDefault(topicId,
                        ProposalService.Waiting.NOTHING);
    }

    @Override
    public void proposalsChanged() {
        proposed.clear();
        refresh();
    }

    /** Asked when a tab is first shown and after lines were taken, not at every key: it counts in many registers. */
    private Map<Long, ProposalService.Waiting> askProposals(EntryKind kind) {
        return desk.proposals().waiting(state.unitId(), state.period(), topics, kind);
    }

    @Override
    public EntryFigures.Reader figures() {
        return reader;
    }

    @Override
    public List<SentenceEditor.Suggestion> suggestions() {
        List<SentenceEditor.Suggestion> known = suggestions;
        if (known == null) {
            known = new ArrayList<>();
            for (FigureOption option : desk.figures().options(state.period())) {
                known.add(new SentenceEditor.Suggestion("{" + option.key() + "|unit}", option.label(), option.unit()));
            }
            for (RecordRef record : desk.figures().records(state.period())) {
                known.add(new SentenceEditor.Suggestion(
                        "{#" + record.type() + ":" + record.id() + "|" + record.label().replaceAll("[{}|]", " ") + "}",
                        record.label(), getTranslation("entries.grid.record")));
            }
            suggestions = known;
        }
        return known;
    }

    @Override
    public String topicName(long topicId) {
        return topics.stream().filter(t -> t.id() == topicId).findFirst().map(TopicSummary::name).orElse("");
    }

    @Override
    public int topicPlace(long topicId) {
        return topics.stream().map(TopicSummary::id).toList().indexOf(topicId);
    }

    private TopicSummary topic() {
        return topics.stream().filter(t -> t.id() == state.topicId()).findFirst().orElse(topics.getFirst());
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
