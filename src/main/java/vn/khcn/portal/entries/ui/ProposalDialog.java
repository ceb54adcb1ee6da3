package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PlanEchoes;
import vn.khcn.portal.entries.ProposalService.TopicLines;
import vn.khcn.portal.entries.ProposedLine;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.shell.component.Notice;

/** The lines that registers propose for the unit's part, topic by topic: taken, worded otherwise, left out, or all taken. */
class ProposalDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;
    private final transient Map<TopicLines, List<ProposalRow>> rows = new LinkedHashMap<>();
    private final Select<TopicLines> topic = new Select<>();
    private final Checkbox decided = new Checkbox(getTranslation("entries.proposal.decided"));
    private final Span left = new Span();
    private final Div body = new Div();
    private final Button all = new Button("", click -> takeAll());
    private final Button close = new Button(getTranslation("entries.dialog.close"), click -> close());
    private boolean changed;

    /**
     * @param only the topic that is shown first; null for all
     * @param tab  where that topic is looked at
     */
    ProposalDialog(GridDesk desk, GridHost host, @Nullable Long only, GridTab tab) {
        this.desk = desk;
        this.host = host;
        setHeaderTitle(getTranslation("entries.proposal.title"));
        setWidth("min(1080px, 96vw)");
        setHeight("min(900px, 94vh)");
        addClassName("line-dialog");
        List<TopicLines> found = Stream.of(GridTab.RESULTS, GridTab.PLANS).flatMap(t -> host.lines(t).stream())
                .toList();
        List<EntryDetails> written = found.isEmpty()
                ? List.of()
                : desk.parts().entries(found.getFirst().group().unitId(), found.getFirst().group().period());
        for (TopicLines lines : found) {
            PlanEchoes said = PlanEchoes.rows(written, lines.group().kind());
            rows.put(lines, lines.lines().stream()
                    .map(line -> new ProposalRow(desk, host, lines.group(), line,
                            said.twin(lines.group().topicId(), line.words().text(), host.figures()::of).orElse(null),
                            this))
                    .toList());
        }
        filters(found, only, tab);
        Paragraph keys = new Paragraph(getTranslation("entries.proposal.keys"));
        keys.addClassName("hint");
        add(keys, body);
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close, all);
        show();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                lines().stream().filter(KeyedLine::waits).findFirst().or(() -> lines().stream().findFirst())
                        .flatMap(KeyedLine::button).ifPresent(button -> button.focus());
            } else if (changed) {
                host.saved();
                host.proposalsChanged();
            }
        });
    }

    private void filters(List<TopicLines> found, @Nullable Long only, GridTab tab) {
        topic.setAriaLabel(getTranslation("entries.proposal.topic"));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(getTranslation("entries.proposal.allTopics"));
        topic.setItems(found);
        topic.setItemLabelGenerator(
                lines -> lines == null ? getTranslation("entries.proposal.allTopics") : name(lines));
        TopicLines chosen = found.stream().filter(l -> only != null && l.group().topicId() == only)
                .filter(l -> GridTab.of(l.group().kind()) == tab).findFirst().orElse(null);
        topic.setValue(chosen);
        decided.setValue(open(chosen == null ? found : List.of(chosen)) == 0);
        topic.addValueChangeListener(change -> show());
        decided.addValueChangeListener(change -> show());
        left.addClassName("hint");
        left.getElement().setAttribute("role", "status");
        Div bar = new Div(topic, decided, left);
        bar.addClassName("filter-bar");
        add(bar);
    }

    private String name(TopicLines lines) {
        String name = host.topicName(lines.group().topicId());
        return lines.group().kind() == EntryKind.PLAN ? getTranslation("entries.proposal.planned", name) : name;
    }

    private static int open(List<TopicLines> found) {
        return found.stream().mapToInt(lines -> lines.open().size()).sum();
    }

    private void show() {
        body.removeAll();
        TopicLines chosen = topic.getValue();
        rows.forEach((lines, made) -> {
            List<ProposalRow> shown = made.stream()
                    .filter(row -> row.line().open() || row.decided() || decided.getValue()).toList();
            if (!shown.isEmpty() && (chosen == null || chosen.equals(lines))) {
                H3 title = new H3(name(lines));
                title.addClassName("section-title");
                UnorderedList list = new UnorderedList();
                list.addClassNames("rows", "proposals");
                shown.forEach(list::add);
                body.add(title, list);
                desk.proposals().looked(lines.group(),
                        shown.stream().map(row -> row.line().key()).collect(Collectors.toSet()));
            }
        });
        if (lines().isEmpty()) {
            body.add(new Paragraph(getTranslation("entries.proposal.none")));
        }
        recount();
    }

    /** The lines shown, in order. */
    List<KeyedLine> lines() {
        return body.getChildren().filter(UnorderedList.class::isInstance)
                .flatMap(list -> list.getChildren().map(KeyedLine.class::cast)).toList();
    }

    void recount() {
        long waiting = lines().stream().filter(KeyedLine::waits).count();
        int clear = clear().size();
        left.setText(waiting == clear
                ? getTranslation("entries.proposal.left", waiting)
                : getTranslation("entries.proposal.leftDoubtful", waiting, waiting - clear));
        all.setText(getTranslation("entries.proposal.takeAll", clear));
        all.setVisible(clear > 0);
        changed |= rows.values().stream().flatMap(List::stream).anyMatch(ProposalRow::decided);
    }

    /** The caret goes to the next line that waits, else to the button that closes. */
    void onward(KeyedLine from) {
        from.onward(close);
    }

    /** Those that wait and say what no row says. */
    private List<ProposalRow> clear() {
        return lines().stream().filter(KeyedLine::waits).map(ProposalRow.class::cast).filter(row -> !row.doubtful())
                .toList();
    }

    /** What a row may say already is not taken with the others: it stays, and is said to. */
    private void takeAll() {
        List<ProposalRow> waiting = clear();
        Map<RowGroup, Set<String>> chosen = new LinkedHashMap<>();
        for (ProposalRow row : waiting) {
            chosen.merge(row.group(), Set.of(row.line().key()),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet()));
        }
        KeyedLine.act(() -> {
            int taken = desk.proposals().takeAll(waiting.getFirst().group().period(), chosen).size();
            changed = true;
            waiting.forEach(row -> row.become(ProposedLine.State.TAKEN));
            Optional<KeyedLine> doubtful = lines().stream().filter(KeyedLine::waits).findFirst();
            doubtful.flatMap(KeyedLine::button).ifPresentOrElse(Focusable::focus, this::close);
            long rest = lines().stream().filter(KeyedLine::waits).count();
            Notice.done(rest == 0 ? "entries.tools.taken" : "entries.proposal.takenClear", taken, rest);
        });
    }
}
