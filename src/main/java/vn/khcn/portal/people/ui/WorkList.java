package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.WorkItem;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/**
 * Open work by kind; where there is a choice, who takes over each kind and, opened, each piece of it.
 *
 * @param <T> who may take over
 */
class WorkList<T> extends Div {
    private static final long serialVersionUID = 1L;
    /** More pieces than this are counted and not listed. */
    private static final int LISTED = 200;
    private final transient List<T> targets;
    private final ItemLabelGenerator<T> label;
    private final transient Map<String, T> kinds = new HashMap<>();
    private final transient Map<Long, T> items = new HashMap<>();
    private final transient Map<String, List<ComboBox<T>>> boxes = new HashMap<>();

    /** @param targets who may be chosen; fewer than two leave no choice */
    WorkList(List<T> targets, ItemLabelGenerator<T> label) {
        this.targets = targets;
        this.label = label;
        addClassName("work-list");
    }

    /** Adds work under a caption; empty where there is only one. */
    WorkList<T> add(String caption, List<OpenWork> work) {
        if (!caption.isEmpty()) {
            add(new H3(caption));
        }
        if (work.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("people.work.nothing"));
            nothing.addClassName("hint");
            add(nothing);
            return this;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        work.forEach(w -> rows.add(row(w)));
        add(rows);
        return this;
    }

    /** Kinds that were given to somebody. */
    Map<String, T> kinds() {
        return Map.copyOf(kinds);
    }

    /** Pieces that go elsewhere than their kind. */
    Map<Long, T> items() {
        return Map.copyOf(items);
    }

    private ListItem row(OpenWork work) {
        Span name = new Span(getTranslation(work.label()));
        Span summary = new Span(name, work.dutyOnly()
                ? new Chip(Tone.GREY, getTranslation("people.work.duty"))
                : new Chip(Tone.BLUE, getTranslation("people.work.open", work.items().size())));
        summary.addClassName("work-kind");
        ListItem row = new ListItem();
        if (work.dutyOnly()) {
            summary.addClassName("grow");
            row.add(summary);
        } else {
            row.add(details(work, summary));
        }
        if (targets.size() > 1) {
            row.add(box(kinds.get(work.kind()), getTranslation("people.work.takes", getTranslation(work.label())),
                    chosen -> put(work, chosen)));
        }
        return row;
    }

    /** The pieces are drawn when somebody looks at them. */
    private Details details(OpenWork work, Span summary) {
        Details details = new Details(summary);
        details.addClassName("grow");
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                details.removeAll();
                details.add(pieces(work));
            }
        });
        return details;
    }

    private UnorderedList pieces(OpenWork work) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        List<ComboBox<T>> made = new ArrayList<>();
        for (WorkItem item : work.items().stream().limit(LISTED).toList()) {
            Span title = new Span(item.title());
            title.addClassName("grow");
            ListItem row = new ListItem(title);
            if (targets.size() > 1) {
                T now = items.getOrDefault(item.id(), kinds.get(work.kind()));
                ComboBox<T> box = box(now, getTranslation("people.work.takes", item.title()), chosen -> {
                    if (chosen == null) {
                        items.remove(item.id());
                    } else {
                        items.put(item.id(), chosen);
                    }
                });
                made.add(box);
                row.add(box);
            }
            list.add(row);
        }
        if (work.items().size() > LISTED) {
            list.add(new ListItem(getTranslation("people.work.more", work.items().size() - LISTED)));
        }
        boxes.put(work.kind(), made);
        return list;
    }

    private void put(OpenWork work, @Nullable T chosen) {
        if (chosen == null) {
            kinds.remove(work.kind());
        } else {
            kinds.put(work.kind(), chosen);
        }
        boxes.getOrDefault(work.kind(), List.of()).forEach(box -> box.setValue(chosen));
        work.items().forEach(item -> items.remove(item.id()));
    }

    private ComboBox<T> box(@Nullable T now, String aria, Consumer<@Nullable T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setItems(targets);
        box.setItemLabelGenerator(label);
        box.setPlaceholder(getTranslation("people.work.asUsual"));
        box.setClearButtonVisible(true);
        box.setAriaLabel(aria);
        box.setValue(now);
        box.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return box;
    }
}
