package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.GroupDetails;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.meetings.LineForm;
import vn.khcn.portal.meetings.Typed;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Problem;
import vn.khcn.portal.shell.component.SentenceEditor;

/** A group of the conclusions: its heading, its lines, and the line that takes the next directive. */
class GroupBox extends Div {
    private static final long serialVersionUID = 1L;
    private final transient LineHost host;
    private final transient GroupList list;
    private final Span title = new Span();
    private final Span count = new Span();
    private final Button menu = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
    private final Div body = new Div();
    private final SentenceEditor quick;
    private final Span problem = new Span();
    private final Div quickRow;
    private final Map<Long, LineRow> rows = new LinkedHashMap<>();
    private transient GroupDetails group;

    GroupBox(LineHost host, GroupList list, GroupDetails group) {
        this.host = host;
        this.list = list;
        this.group = group;
        addClassNames("card", "group-box");
        getElement().setAttribute("role", "table");
        title.addClassName("group-title");
        count.addClassNames("hint", "nowrap");
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        menu.setAriaLabel(getTranslation("meetings.group.menu"));
        GroupMenu.of(menu, host, () -> this.group);
        Div head = new Div(title, count, menu);
        head.addClassName("group-head");
        body.getElement().setAttribute("role", "rowgroup");
        quick = LineEditor.of("", getTranslation("meetings.line.new"), getTranslation("meetings.line.newHint"),
                list.signs());
        quickRow = new Div(new Span("+"), new Div(quick, problem), new Div(), new Div());
        quickRow.addClassNames("line-row", "line-new");
        quickRow.getElement().setAttribute("data-group", Long.toString(group.id()));
        problem.addClassName("warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        listen();
        add(head, body, quickRow);
    }

    private void listen() {
        quick.on("row-enter", detail -> take(detail.path("value").asString("")));
        quick.on("row-reviewed", detail -> toNewGroup());
        quick.on("row-group", detail -> leave(detail.path("direction").asString("").equals("up")));
        quick.on("row-navigate", detail -> {
            if (detail.path("direction").asString("").equals("up")) {
                List<LineRow> all = List.copyOf(rows.values());
                if (all.isEmpty()) {
                    leave(true);
                } else {
                    all.getLast().focus(false);
                }
            } else {
                leave(false);
            }
        });
        quick.on("row-key", detail -> {
            List<LineRow> all = List.copyOf(rows.values());
            String key = detail.path("key").asString("");
            if (!all.isEmpty() && (key.equals("T") || key.equals("G"))) {
                host.store(all.getLast().id(), form -> form.due(key.equals("T") ? Due.STANDING : Due.NEXT_MEETING));
            }
        });
        quick.on("paste-rows", detail -> detail.path("rows").valueStream().map(JsonNode::asString).toList()
                .forEach(this::take));
    }

    /** A typed line becomes a directive; an empty one leads to the next group. */
    private void take(String typed) {
        if (CleanText.line(typed).isEmpty()) {
            leave(false);
            return;
        }
        try {
            DirectiveForm read = typed().over(DirectiveForm.of("", group.form().lead()).as(last()), typed);
            host.services().conclusions().add(group.id(), null, read);
            say("");
            quick.replace("");
            host.refresh();
            quick.focus(false);
        } catch (RuntimeException refused) {
            say(Problem.of(refused).text());
            quick.focus(false);
        }
    }

    /** A line below a lead-in stands one level deeper, and so do those after it. */
    private LineForm last() {
        LineForm last = group.lines().isEmpty() ? LineForm.DIRECTIVE : group.lines().getLast().form().form();
        return last == LineForm.DIRECTIVE ? LineForm.DIRECTIVE : LineForm.DETAIL;
    }

    Typed typed() {
        return list.typed();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    void focus() {
        quick.focus(false);
    }

    GroupDetails group() {
        return group;
    }

    void show(GroupDetails now, long current, Map<String, List<CommentDetails>> comments) {
        group = now;
        boolean writable = host.page().writable();
        title.setText(
                now.number() + ". " + (now.form().bare() ? getTranslation("meetings.group.bare") : now.form().title()));
        getElement().setAttribute("aria-label", now.form().title());
        count.setText(getTranslation("meetings.group.count", now.directives()));
        menu.setVisible(writable);
        quickRow.setVisible(writable);
        Set<Long> here = now.lines().stream().map(LineDetails::id).collect(Collectors.toSet());
        rows.entrySet().removeIf(known -> {
            boolean gone = !here.contains(known.getKey());
            if (gone) {
                body.remove(known.getValue());
            }
            return gone;
        });
        int place = 0;
        Map<Long, LineRow> ordered = new LinkedHashMap<>();
        for (LineDetails line : now.lines()) {
            LineRow row = rows.computeIfAbsent(line.id(), id -> new LineRow(host, this, line, list.signs()));
            if (place >= body.getComponentCount() || body.getComponentAt(place) != row) {
                row.removeFromParent();
                body.addComponentAtIndex(place, row);
            }
            row.draw(line, writable, line.id() == current, comments.getOrDefault("d" + line.id(), List.of()));
            ordered.put(line.id(), row);
            place++;
        }
        rows.clear();
        rows.putAll(ordered);
    }

    Optional<LineRow> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    void insertAfter(LineRow row) {
        boolean added = act(() -> {
            LineForm form = host.page().line(row.id()).map(l -> l.form().form()).orElse(LineForm.DIRECTIVE);
            long line = host.services().conclusions().add(group.id(), row.id(),
                    DirectiveForm.of("", group.form().lead())
                            .as(form == LineForm.DIRECTIVE ? LineForm.DIRECTIVE : LineForm.DETAIL));
            host.refresh();
            row(line).ifPresent(r -> r.focus(true));
        });
        if (!added) {
            row.focus(false);
        }
    }

    /** @param worded a line with words goes too, and can be brought back */
    void remove(LineRow row, boolean worded) {
        LineDetails line = host.page().line(row.id()).orElseThrow();
        if (!worded && !line.form().text().isEmpty()) {
            return;
        }
        List<LineRow> all = List.copyOf(rows.values());
        int at = all.indexOf(row);
        act(() -> {
            host.services().conclusions().remove(line.id(), line.version());
            host.refresh();
            if (at > 0) {
                all.get(at - 1).focus(false);
            } else {
                quick.focus(false);
            }
        });
        if (!line.form().text().isEmpty()) {
            Notice.undo(() -> act(() -> {
                host.services().conclusions().add(group.id(), at > 0 ? (Long) all.get(at - 1).id() : null, line.form());
                host.refresh();
            }), "meetings.line.removed");
        }
    }

    void move(LineRow row, boolean up) {
        act(() -> {
            host.services().conclusions().move(row.id(), up);
            host.refresh();
            list.row(row.id()).ifPresent(r -> r.focus(false));
        });
    }

    void navigate(LineRow row, boolean up) {
        List<LineRow> all = List.copyOf(rows.values());
        int to = all.indexOf(row) + (up ? -1 : 1);
        if (to < 0) {
            leave(true);
        } else if (to < all.size()) {
            all.get(to).focus(!up);
        } else {
            quick.focus(false);
        }
    }

    void leave(boolean up) {
        list.neighbour(this, up);
    }

    void toNewGroup() {
        list.newGroup();
    }

    void open(String type, long id) {
        list.open(type, id);
    }

    private boolean act(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException refused) {
            Notice.problem(refused);
            host.refresh();
            return false;
        }
    }
}
