package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/** The unit's topics with how far each is. */
class TopicPane extends Nav {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final Paragraph whole = new Paragraph(getTranslation("entries.topics.whole"));
    private final Map<Long, TopicButton> buttons = new HashMap<>();

    TopicPane(GridHost host) {
        this.host = host;
        addClassName("topic-pane");
        whole.addClassName("hint");
        setAriaLabel(getTranslation("entries.topics.title"));
    }

    /** @param listed the topics to choose from; where there are none the whole unit writes one text */
    void show(GridState state, String unitName, List<TopicSummary> topics, Set<Long> listed,
            List<EntryDetails> entries) {
        if (buttons.isEmpty()) {
            H2 title = new H2(getTranslation("entries.topics.of", unitName));
            title.addClassName("section-title");
            add(title, whole);
            topics.forEach(this::button);
        }
        whole.setVisible(listed.isEmpty());
        for (TopicSummary topic : topics) {
            if (buttons.get(topic.id()) instanceof TopicButton button) {
                button.tab = state.tab().rows();
                button.setVisible(listed.contains(topic.id()));
                button.show(topic.id() == state.topicId() && button.tab == state.tab(), words(topic, state, entries));
            }
        }
    }

    private void button(TopicSummary topic) {
        TopicButton button = new TopicButton(topic.name());
        button.addClickListener(click -> host.select(topic.id(), button.tab));
        buttons.put(topic.id(), button);
        add(button);
    }

    /** A chip's tone, words, and the same in full; what has not changed is not drawn again. */
    private record Word(Tone tone, String text, String title, boolean withIcon) {}

    private static final class TopicButton extends NativeButton {
        private static final long serialVersionUID = 1L;
        private final Div chips = new Div();
        private GridTab tab = GridTab.RESULTS;
        private transient @Nullable List<Word> shown;

        private TopicButton(String name) {
            Span label = new Span(name);
            label.addClassName("grow");
            addClassName("topic");
            chips.addClassName("chips");
            add(label, chips);
        }

        private void show(boolean current, List<Word> words) {
            getElement().setAttribute("aria-current", Boolean.toString(current));
            if (!words.equals(shown)) {
                shown = words;
                chips.removeAll();
                words.forEach(word -> {
                    Chip made = new Chip(word.tone(), word.text());
                    made.setTitle(word.title());
                    chips.add(word.withIcon() ? made.withIcon(word.tone()) : made);
                });
            }
        }
    }

    /** How far a topic is, in one word, and what registers have for it; an optional topic without rows has neither. */
    private List<Word> words(TopicSummary topic, GridState state, List<EntryDetails> entries) {
        GridTab tab = state.tab().rows();
        List<EntryKind> kinds = tab.kinds();
        List<EntryDetails> rows = entries.stream()
                .filter(e -> e.topicId() == topic.id() && kinds.contains(e.kind()) && !e.text().isEmpty()).toList();
        List<Word> words = new ArrayList<>();
        long waiting = rows.stream().filter(e -> e.unread() || !e.reviewed()).count();
        if (rows.stream().anyMatch(e -> !e.returnComment().isEmpty())) {
            words.add(new Word(Tone.RED, getTranslation("entries.topics.returned"), "", false));
        }
        if (waiting > 0) {
            words.add(new Word(Tone.AMBER, getTranslation("entries.topics.waiting", waiting),
                    getTranslation("entries.topics.waitingRows", waiting), false));
        } else if (!rows.isEmpty()) {
            words.add(new Word(Tone.GREEN, Integer.toString(rows.size()), "", true));
        } else if (kinds.stream().anyMatch(topic::requires)) {
            words.add(new Word(Tone.RED, getTranslation("entries.topics.missing"),
                    getTranslation("entries.topics.missingRows"), false));
        }
        int proposed = host.proposed(topic.id(), tab);
        if (proposed > 0) {
            words.add(new Word(Tone.BLUE, getTranslation("entries.topics.proposed", proposed),
                    getTranslation("entries.topics.proposedRows", proposed), false));
        }
        return words;
    }
}
