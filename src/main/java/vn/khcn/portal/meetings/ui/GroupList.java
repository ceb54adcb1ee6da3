package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.meetings.ConclusionService;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.GroupDetails;
import vn.khcn.portal.meetings.GroupForm;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.meetings.Typed;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.shell.component.Problem;
import vn.khcn.portal.shell.component.SentenceEditor;

/** The groups of the conclusions in the order of the notice, and the line that takes the next group. */
class GroupList extends Div {
    private static final long serialVersionUID = 1L;
    private final transient LineHost host;
    private final transient LineSuggestions signs;
    private final transient Typed typed;
    private final Div groups = new Div();
    private final SentenceEditor next;
    private final Span problem = new Span();
    private final Div nextRow;
    private final Paragraph keys;
    private final Map<Long, GroupBox> boxes = new LinkedHashMap<>();

    GroupList(LineHost host, LineSuggestions signs, MeetingSummary meeting) {
        this.host = host;
        this.signs = signs;
        typed = new Typed(host.services().people(), host.services().staff(), meeting.heldOn());
        addClassName("group-list");
        groups.addClassName("group-list");
        next = LineEditor.of("", getTranslation("meetings.group.new"), getTranslation("meetings.group.newHint"), signs);
        next.on("row-enter", detail -> take(detail.path("value").asString("")));
        next.on("row-reviewed", detail -> take(detail.path("value").asString("")));
        next.on("row-group", detail -> last());
        next.on("row-navigate", detail -> last());
        problem.addClassName("warning");
        problem.setVisible(false);
        nextRow = new Div(new Span("§"), new Div(next, problem));
        nextRow.addClassNames("card", "line-row", "group-new");
        keys = new Paragraph(getTranslation("meetings.page.keys"));
        keys.addClassName("hint");
        add(groups, nextRow, keys);
    }

    LineSuggestions signs() {
        return signs;
    }

    Typed typed() {
        return typed;
    }

    /** A lead names the addressee, other words the subject; "=" begins a directive without a heading. */
    private void take(String words) {
        String said = CleanText.line(words);
        if (said.isEmpty()) {
            newGroup();
            return;
        }
        try {
            ConclusionService conclusions = host.services().conclusions();
            long meeting = host.page().meeting().id();
            DirectiveForm read = typed.over(DirectiveForm.of("", Lead.NONE), said.replaceFirst("^=\\s*", ""));
            long added;
            if (said.startsWith("=")) {
                added = conclusions.addGroup(meeting, new GroupForm("", read.lead(), true));
                conclusions.add(added, null, read);
            } else {
                added = conclusions.addGroup(meeting, read.text().isEmpty()
                        ? GroupForm.to(read.lead())
                        : new GroupForm(read.text(), read.lead(), false));
            }
            next.replace("");
            problem.setVisible(false);
            host.refresh();
            if (boxes.get(added) instanceof GroupBox box) {
                box.focus();
            }
        } catch (RuntimeException refused) {
            problem.setText(Problem.of(refused).text());
            problem.setVisible(true);
            newGroup();
        }
    }

    void show(ConclusionsPage page, long current, Map<String, List<CommentDetails>> comments) {
        nextRow.setVisible(page.writable());
        keys.setVisible(page.writable());
        Set<Long> here = page.groups().stream().map(GroupDetails::id).collect(Collectors.toSet());
        boxes.entrySet().removeIf(known -> {
            boolean gone = !here.contains(known.getKey());
            if (gone) {
                groups.remove(known.getValue());
            }
            return gone;
        });
        int place = 0;
        Map<Long, GroupBox> ordered = new LinkedHashMap<>();
        for (GroupDetails group : page.groups()) {
            GroupBox box = boxes.computeIfAbsent(group.id(), id -> new GroupBox(host, this, group));
            if (place >= groups.getComponentCount() || groups.getComponentAt(place) != box) {
                box.removeFromParent();
                groups.addComponentAtIndex(place, box);
            }
            box.show(group, current, comments);
            ordered.put(group.id(), box);
            place++;
        }
        boxes.clear();
        boxes.putAll(ordered);
    }

    Optional<LineRow> row(long id) {
        return boxes.values().stream().flatMap(b -> b.row(id).stream()).findFirst();
    }

    void neighbour(GroupBox box, boolean up) {
        List<GroupBox> all = List.copyOf(boxes.values());
        int to = all.indexOf(box) + (up ? -1 : 1);
        if (to >= all.size()) {
            newGroup();
        } else if (to >= 0) {
            all.get(to).focus();
        }
    }

    void newGroup() {
        next.focus(false);
    }

    private void last() {
        List<GroupBox> all = List.copyOf(boxes.values());
        if (!all.isEmpty()) {
            all.getLast().focus();
        }
    }

    void open(String type, long id) {
        RecordPages.open(host.services().routes(), type, id);
    }
}
