package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/** The unit's topics with how far each is. */
class TopicPane extends Nav {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;

    TopicPane(GridDesk desk, GridHost host) {
        this.desk = desk;
        this.host = host;
        setAriaLabel(getTranslation("entries.topics.title"));
    }

    void show(GridState state, String unitName, List<TopicSummary> topics, List<EntryDetails> entries) {
        removeAll();
        H2 title = new H2(getTranslation("entries.topics.of", unitName));
        title.addClassName("section-title");
        add(title);
        for (TopicSummary topic : topics) {
            NativeButton entry = new NativeButton();
            entry.addClickListener(click -> host.select(topic.id(), state.tab()));
            entry.addClassName("topic");
            Span name = new Span(topic.name());
            name.addClassName("grow");
            entry.add(name, chip(topic, state, entries));
            if (topic.id() == state.topicId()) {
                entry.getElement().setAttribute("aria-current", "true");
            }
            add(entry);
        }
    }

    private Chip chip(TopicSummary topic, GridState state, List<EntryDetails> entries) {
        List<EntryKind> kinds = state.tab().kinds();
        List<EntryDetails> rows = entries.stream()
                .filter(e -> e.topicId() == topic.id() && kinds.contains(e.kind()) && !e.text().isEmpty()).toList();
        int proposed = state.tab() == GridTab.RESULTS && topic.lineSource() != null
                ? desk.takeOver().proposed(new RowGroup(state.unitId(), state.period(), topic.id(), EntryKind.RESULT))
                : 0;
        if (any(rows, e -> !e.returnComment().isEmpty())) {
            return new Chip(Tone.RED, getTranslation("entries.topics.returned"));
        }
        if (any(rows, EntryDetails::unread)) {
            return new Chip(Tone.AMBER, getTranslation("entries.topics.unread"));
        }
        if (proposed > 0) {
            return new Chip(Tone.BLUE, getTranslation("entries.topics.proposed", proposed));
        }
        if (rows.isEmpty()) {
            return kinds.stream().anyMatch(topic::requires)
                    ? new Chip(Tone.RED, getTranslation("entries.topics.missing"))
                    : new Chip(Tone.GREY, getTranslation("entries.topics.empty"));
        }
        if (any(rows, EntryDetails::notArising)) {
            return new Chip(Tone.GREY, getTranslation("entries.state.notArising"));
        }
        long waiting = rows.stream().filter(e -> !e.reviewed()).count();
        return waiting > 0
                ? new Chip(Tone.BLUE, getTranslation("entries.topics.waiting", waiting))
                : new Chip(Tone.GREEN, Integer.toString(rows.size())).withIcon(Tone.GREEN);
    }

    private static boolean any(List<EntryDetails> rows, Predicate<EntryDetails> test) {
        return rows.stream().anyMatch(test);
    }
}
