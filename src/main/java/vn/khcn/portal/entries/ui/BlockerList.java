package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.shell.component.PeriodText;

/** What is still to be done before a part can be sent: plan lines, then tab by tab the topics in the report's order. */
class BlockerList extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final transient Runnable leave;

    /** @param leave closes what stands before the rows, when a topic is chosen */
    BlockerList(GridHost host, GridState state, List<Blocker> open, Runnable leave) {
        this.host = host;
        this.leave = leave;
        addClassName("blockers");
        if (open.stream().anyMatch(b -> b.what() == Blocker.What.EMPTY)) {
            add(new Paragraph(getTranslation("entries.steps.empty")));
        }
        List<Blocker> plans = open.stream().filter(b -> b.what() == Blocker.What.UNANSWERED).toList();
        if (!plans.isEmpty()) {
            group(getTranslation("entries.plans.waiting", plans.size()), plans, state.tab());
        }
        for (GridTab tab : GridTab.values()) {
            List<Blocker> rows = open.stream().filter(b -> b.what() != Blocker.What.UNANSWERED)
                    .filter(b -> b.kind() != null && GridTab.of(b.kind()) == tab).toList();
            if (!rows.isEmpty()) {
                group(getTranslation("entries.submit.tab", getTranslation("entries.tab.of." + tab,
                        PeriodText.of(state.period()), PeriodText.of(state.period().next())), rows.size()), rows, tab);
            }
        }
    }

    private void group(String title, List<Blocker> open, GridTab tab) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        List<Blocker> ordered = new ArrayList<>(open);
        ordered.sort((a, b) -> Integer.compare(host.topicPlace(topic(a)), host.topicPlace(topic(b))));
        ordered.stream().map(BlockerList::topic).distinct().forEach(topic -> list
                .add(line(topic, ordered.stream().filter(b -> topic(b) == topic).toList(), tab)));
        add(new H3(title), list);
    }

    private ListItem line(long topic, List<Blocker> open, GridTab tab) {
        boolean missing = open.getFirst().what() == Blocker.What.MISSING;
        String name = host.topicName(topic);
        NativeButton go = new NativeButton(
                missing ? name : getTranslation("entries.submit.topic", name, open.size()), click -> {
                    leave.run();
                    host.open(topic, tab, open.getFirst().what() == Blocker.What.UNANSWERED
                            ? null
                            : open.getFirst().entryId());
                });
        go.addClassNames("link", "grow");
        return missing ? new ListItem(go, new Span(getTranslation("entries.topics.missing"))) : new ListItem(go);
    }

    private static long topic(Blocker blocker) {
        return Objects.requireNonNullElse(blocker.topicId(), 0L);
    }
}
