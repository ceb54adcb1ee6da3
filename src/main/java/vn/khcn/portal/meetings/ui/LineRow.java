package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.meetings.LineForm;
import vn.khcn.portal.meetings.Typed;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.shell.component.Problem;
import vn.khcn.portal.shell.component.SentenceEditor;

/** One line of the conclusions. Its editor is made once; only what stands round it follows the server. */
class LineRow extends Div {
    private static final long serialVersionUID = 1L;
    private final transient LineHost host;
    private final transient GroupBox box;
    private final SentenceEditor editor;
    private final Span number = new Span();
    private final Span problem = new Span();
    private final Div below = new Div();
    private final Div lead = new Div();
    private final Div due = new Div();
    private final long id;
    private String stored;

    LineRow(LineHost host, GroupBox box, LineDetails line, LineSuggestions signs) {
        this.host = host;
        this.box = box;
        id = line.id();
        stored = line.form().text();
        editor = LineEditor.of("meeting." + CurrentActor.get().accountId() + "." + id,
                getTranslation("meetings.line.text"), getTranslation("meetings.line.placeholder"), signs);
        editor.value(stored);
        addClassName("line-row");
        getElement().setAttribute("role", "row").setAttribute("data-line", Long.toString(id));
        number.addClassName("muted");
        problem.addClassName("warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        below.addClassName("line-below");
        lead.addClassName("line-lead");
        for (Div cell : List.of(new Div(number), new Div(editor, problem, below), lead, due)) {
            cell.getElement().setAttribute("role", "cell");
            add(cell);
        }
        listen();
        getElement().addEventListener("click", event -> host.select(id));
    }

    long id() {
        return id;
    }

    void focus(boolean atStart) {
        editor.focus(atStart);
    }

    private void listen() {
        editor.on("value-change", detail -> type(detail.path("value").asString()));
        editor.on("row-enter", detail -> {
            settle();
            box.insertAfter(this);
        });
        editor.on("row-backspace-empty", detail -> box.remove(this, false));
        editor.on("row-move", detail -> box.move(this, up(detail)));
        editor.on("row-navigate", detail -> box.navigate(this, up(detail)));
        editor.on("row-group", detail -> box.leave(up(detail)));
        editor.on("row-reviewed", detail -> box.toNewGroup());
        editor.on("row-key", detail -> key(detail.path("key").asString("")));
        editor.on("token-click", detail -> open(detail.path("token").asString("")));
        getElement().addEventListener("focusin", event -> host.select(id));
        getElement().addEventListener("focusout", event -> settle());
    }

    private static boolean up(JsonNode detail) {
        return detail.path("direction").asString("").equals("up");
    }

    private void type(String text) {
        String typed = CleanText.line(text);
        if (typed.equals(stored)) {
            editor.saved(typed);
        } else if (host.store(id, form -> form.text(typed))) {
            stored = typed;
            editor.saved(typed);
        }
    }

    /** The person has left the line: signs in it become lead, help and deadline. */
    private void settle() {
        if (!Typed.speaks(stored)) {
            return;
        }
        try {
            Typed typed = box.typed();
            DirectiveForm read = typed.over(host.page().line(id).orElseThrow().form(), stored);
            if (host.store(id, form -> read)) {
                stored = read.text();
                editor.replace(stored);
                say("");
                host.inspect();
            }
        } catch (RuntimeException refused) {
            say(Problem.of(refused).text());
        }
    }

    private void key(String key) {
        switch (key) {
            case "T" -> host.store(id, form -> form.due(Due.STANDING));
            case "G" -> host.store(id, form -> form.due(Due.NEXT_MEETING));
            case "L" -> host.store(id, form -> form.as(next(form.form())));
            default -> box.remove(this, true);
        }
        host.inspect();
    }

    private static LineForm next(LineForm form) {
        LineForm[] all = LineForm.values();
        return all[(form.ordinal() + 1) % all.length];
    }

    private void open(String token) {
        Matcher record = Pattern.compile("#([a-z.-]+):(\\d{1,18}).*").matcher(token);
        if (record.matches()) {
            box.open(record.group(1), Long.parseLong(record.group(2)));
        }
    }

    void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    /** Draws everything but the words; words somebody else changed are taken over. */
    void draw(LineDetails line, boolean writable, boolean current, List<CommentDetails> comments) {
        number.setText(line.number());
        editor.readonly(!writable);
        getElement().getClassList().set("level-2", line.form().form() == LineForm.DETAIL);
        getElement().getClassList().set("intro", line.form().form() == LineForm.INTRO);
        getElement().getClassList().set("current", current);
        String now = line.form().text();
        if (!now.equals(stored)) {
            editor.offer(now, taken -> {
                if (taken) {
                    stored = now;
                }
            });
        }
        lead.removeAll();
        due.removeAll();
        if (line.form().form() != LineForm.INTRO) {
            boolean none = line.form().lead().none();
            Span who = new Span(none ? getTranslation("meetings.line.noLead") : line.form().lead().name());
            who.addClassName(none && line.form().excuse().isEmpty() ? "warning" : "lead");
            lead.add(who);
            second("meetings.line.with", line.coordinators());
            second("meetings.line.watch", line.supervisor());
            due.add(MeetingMarks.due(line));
        }
        below.removeAll();
        line.form().citations().forEach(c -> below.add(new Div("+ " + c)));
        if (!line.form().deliverable().isEmpty()) {
            below.add(hint(getTranslation("meetings.line.product", line.form().deliverable())));
        }
        comments.forEach(c -> {
            Div said = new Div(new Span(getTranslation("meetings.line.said", c.author(), c.text())));
            said.addClassName("comment");
            below.add(said);
        });
    }

    private void second(String key, String names) {
        if (!names.isEmpty()) {
            lead.add(hint(getTranslation(key, names)));
        }
    }

    private static Div hint(String words) {
        Div line = new Div(words);
        line.addClassName("hint");
        return line;
    }
}
