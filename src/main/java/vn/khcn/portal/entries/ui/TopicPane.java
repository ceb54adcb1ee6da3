package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.ProposalService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/** The unit's topics with how far each is. */
class TopicPane extends Nav {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final Map<Long, TopicButton> buttons = new HashMap<>();

    TopicPane(GridHost host) {
        this.host = host;
        setAriaLabel(getTranslation("entries.topics.title"));
    }

    void show(GridState state, String unitName, List<TopicSummary> topics, List<EntryDetails> entries) {
        if (buttons.isEmpty()) {
            H2 title = new H2(getTranslation("entries.topics.of", unitName));
            title.addClassName("section-title");
            add(title);
            topics.forEach(this::button);
        }
        for (TopicSummary topic : topics) {
            if (buttons.get(topic.id()) instanceof TopicButton button) {
                button.tab = state.tab();
                button.show(topic.id() == state.topicId(), word(topic, state, entries));
            }
        }
    }

    private void button(TopicSummary topic) {
        TopicButton button = new TopicButton(topic.name());
        button.addClickListener(click -> host.select(topic.id(), button.tab));
        buttons.put(topic.id(), button);
        add(button);
    }

    /** A chip's tone and words; what has not changed is not drawn again. */
    private record Word(Tone tone, String text, boolean withIcon) {}

    private static final class TopicButton extends NativeButton {
        private static final long serialVersionUID = 1L;
        private final Div chip = new Div();
        private GridTab tab = GridTab.RESULTS;
        private transient @Nullable Word shown;

        private TopicButton(String name) {
            Span label = new Span(name);
            label.addClassName("grow");
            addClassName("topic");
            add(label, chip);
        }

        private void show(boolean current, Word word) {
            getElement().setAttribute("aria-current", Boolean.toString(current));
            if (!word.equals(shown)) {
                shown = word;
                Chip made = new Chip(word.tone(), word.text());
                chip.removeAll();
                chip.add(word.withIcon() ? made.withIcon(word.tone()) : made);
            }
        }
    }

    private Word word(TopicSummary topic, GridState state, List<EntryDetails> entries) {
        List<EntryKind> kinds = state.tab().kinds();
        List<EntryDetails> rows = entries.stream()
                .filter(e -> e.topicId() == topic.id() && kinds.contains(e.kind()) && !e.text().isEmpty()).toList();
        ProposalService.Waiting proposed = host.proposed(topic.id(), state.tab());
        if (any(rows, e -> !e.returnComment().isEmpty())) {
            return new Word(Tone.RED, getTranslation("entries.topics.returned"), false);
        }
        if (any(rows, EntryDetails::unread)) {
            return new Word(Tone.AMBER, getTranslation("entries.topics.unread"), false);
        }
        if (proposed.open() > 0) {
            return proposed.fresh() > 0
                    ? new Word(Tone.AMBER, getTranslation("entries.topics.proposedNew", proposed.fresh()), false)
                    : new Word(Tone.BLUE, getTranslation("entries.topics.proposed", proposed.open()), false);
        }
        if (rows.isEmpty()) {
            return kinds.stream().anyMatch(topic::requires)
                    ? new Word(Tone.RED, getTranslation("entries.topics.missing"), false)
                    : new Word(Tone.GREY, getTranslation("entries.topics.empty"), false);
        }
        if (any(rows, EntryDetails::notArising)) {
            return new Word(Tone.GREY, getTranslation("entries.state.notArising"), false);
        }
        long waiting = rows.stream().filter(e -> !e.reviewed()).count();
        return waiting > 0
                ? new Word(Tone.BLUE, getTranslation("entries.topics.waiting", waiting), false)
                : new Word(Tone.GREEN, Integer.toString(rows.size()), true);
    }

    private static boolean any(List<EntryDetails> rows, Predicate<EntryDetails> test) {
        return rows.stream().anyMatch(test);
    }
}
