package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Problem;
import vn.khcn.portal.shell.component.SentenceEditor;

/** The rows of one kind under one topic: typing, adding, moving, removing, by keyboard first. */
class EntryTable extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient Joinery joinery;
    private final transient GridHost host;
    private final transient RowGroup group;
    private final Map<Long, EntryRow> rows = new LinkedHashMap<>();
    private final Div body = new Div();
    private final NativeButton add;
    private @Nullable EntryRow active;

    EntryTable(GridDesk desk, Joinery joinery, GridHost host, RowGroup group, String label) {
        this.desk = desk;
        this.joinery = joinery;
        this.host = host;
        this.group = group;
        addClassNames("card", "entry-table");
        Div table = new Div(head(), body);
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", label);
        body.getElement().setAttribute("role", "rowgroup");
        add = new NativeButton(getTranslation("entries.grid.addRow"), click -> insert(last(), List.of(""), true));
        add.addClassName("entry-add");
        add(table, add);
    }

    GridHost host() {
        return host;
    }

    RowGroup group() {
        return group;
    }

    List<SentenceEditor.Suggestion> suggestions() {
        return host.suggestions();
    }

    private Div head() {
        Div head = new Div();
        head.addClassNames("entry-row", "entry-head");
        head.getElement().setAttribute("role", "row");
        for (String column : List.of("number", "text", "figures", "source", "state")) {
            Span title = new Span(getTranslation("entries.column." + column));
            title.getElement().setAttribute("role", "columnheader");
            head.add(title);
        }
        return head;
    }

    /** Follows the stored rows: new ones come, removed ones go, the one being typed in stays where the caret is. */
    void show(List<EntryDetails> stored, EntryFigures.Reader reader) {
        add.setVisible(host.writable());
        Map<Long, EntryDetails> now = new LinkedHashMap<>();
        stored.forEach(e -> now.put(e.id(), e));
        rows.entrySet().removeIf(known -> {
            if (!now.containsKey(known.getKey())) {
                body.remove(known.getValue());
                return true;
            }
            return false;
        });
        List<Component> wanted = new ArrayList<>();
        int place = 0;
        for (EntryDetails entry : stored) {
            EntryRow row = rows.get(entry.id());
            if (row == null) {
                row = new EntryRow(this, entry);
                rows.put(entry.id(), row);
            } else {
                row.follow(entry);
            }
            row.draw(++place, reader);
            wanted.add(row);
        }
        arrange(wanted);
        Map<Long, EntryRow> ordered = new LinkedHashMap<>();
        stored.forEach(e -> ordered.put(e.id(), Objects.requireNonNull(rows.get(e.id()))));
        rows.clear();
        rows.putAll(ordered);
    }

    /** Brings the rows into order round the one that has the caret: a moved element would lose it. */
    private void arrange(List<Component> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            Component row = wanted.get(i);
            if (row == active && row.getParent().isPresent()) {
                while (body.getComponentAt(i) != row) {
                    body.remove(body.getComponentAt(i));
                }
            } else if (i >= body.getComponentCount() || body.getComponentAt(i) != row) {
                row.removeFromParent();
                body.addComponentAtIndex(i, row);
            }
        }
    }

    /** The row that has the caret. */
    void active(EntryRow row) {
        active = row;
    }

    // ---- typing ---------------------------------------------------------------------------------------------------

    void save(EntryRow row, String text) {
        change(row, text, () -> row.entry().words().withText(text));
    }

    void level(EntryRow row, int level) {
        change(row, row.entry().text(), () -> new EntryText(row.entry().text(), row.entry().notes(), level));
    }

    void notes(EntryRow row, List<String> notes) {
        change(row, row.entry().text(), () -> new EntryText(row.entry().text(), notes, row.entry().level()));
    }

    private void change(EntryRow row, String typed, Supplier<EntryText> words) {
        meet(row, typed, () -> {
            EntryDetails stored = desk.entries().change(row.entry().id(), row.entry().version(), words.get());
            row.stored(stored);
            host.saved(stored.writtenAt());
            host.recount();
        });
    }

    /** A broken rule is said at the row, a conflict is shown; the typed words stay either way. */
    private void meet(EntryRow row, String typed, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            Problem problem = Problem.of(failed);
            if (problem.kind() == Problem.Kind.CONFLICT) {
                resolve(row, typed);
            } else {
                row.say(problem.text());
            }
        }
    }

    /** Somebody else changed or removed the row meanwhile. */
    void resolve(EntryRow row, String typed) {
        EntryDetails theirs = desk.entries().find(row.entry().id()).orElse(null);
        if (theirs == null) {
            insert(previous(row), List.of(typed), true);
            Notice.done("entries.grid.removedMeanwhile");
        } else if (theirs.text().equals(typed)) {
            row.stored(theirs);
        } else {
            RowConflict.ask(row, typed, theirs, host.figures(), () -> save(row, typed));
        }
    }

    // ---- rows -----------------------------------------------------------------------------------------------------

    void addAfter(EntryRow row) {
        insert(row, List.of(""), true);
    }

    /** Several lines were pasted: an empty row takes the first. */
    void pasted(EntryRow row, List<String> lines) {
        boolean fill = row.entry().text().isEmpty();
        if (fill) {
            save(row, lines.getFirst());
            row.editor().replace(row.entry().text());
        }
        insert(row, fill ? lines.subList(1, lines.size()) : lines, false);
        Notice.done("entries.grid.pasted", lines.size());
    }

    void insert(@Nullable EntryRow after, List<String> texts, boolean focus) {
        act(() -> {
            List<EntryDetails> added = desk.entries().add(group, after == null ? null : (Long) after.entry().id(),
                    texts.stream().map(EntryText::of).toList());
            host.refresh();
            if (focus && !added.isEmpty() && rows.get(added.getFirst().id()) instanceof EntryRow row) {
                row.editor().focus(true);
            }
        });
    }

    void move(EntryRow row, boolean up) {
        act(() -> {
            desk.entries().move(row.entry().id(), up);
            host.refresh();
        });
    }

    void removeEmpty(EntryRow row) {
        if (row.entry().text().isEmpty()) {
            EntryRow before = previous(row);
            act(() -> {
                desk.entries().remove(row.entry().id(), row.entry().version());
                host.refresh();
                if (before != null) {
                    before.editor().focus(false);
                }
            });
        }
    }

    void remove(EntryRow row) {
        act(() -> {
            EntryDetails removed = desk.entries().remove(row.entry().id(), row.entry().version());
            host.refresh();
            Notice.undo(() -> act(() -> {
                desk.entries().restore(removed);
                host.refresh();
            }), "entries.grid.removed");
        });
    }

    void review(EntryRow row) {
        if (row.entry().text().isEmpty()) {
            return;
        }
        meet(row, row.entry().text(), () -> {
            EntryDetails read = desk.entries().review(row.entry().id(), row.entry().version());
            row.adopt(read);
            host.saved(desk.clock().now());
            host.recount();
            next(row).editor().focus(false);
        });
    }

    void keepStanding(EntryRow row, boolean on) {
        act(() -> {
            row.adopt(desk.entries().keepStanding(row.entry().id(), on));
            host.recount();
        });
    }

    void navigate(EntryRow row, boolean up) {
        EntryRow to = up ? previous(row) : next(row);
        if (to != null && to != row) {
            to.editor().focus(!up);
        }
    }

    void open(EntryRow row, String token) {
        new FigureDialog(host.figures(), row.entry().text(), token).open();
    }

    void history(EntryRow row) {
        new HistoryDialog(joinery, row.entry()).open();
    }

    private void act(Runnable work) {
        try {
            work.run();
            host.saved(desk.clock().now());
        } catch (RuntimeException failed) {
            Notice.problem(failed);
            host.refresh();
        }
    }

    private @Nullable EntryRow previous(EntryRow row) {
        List<EntryRow> all = List.copyOf(rows.values());
        int index = all.indexOf(row);
        return index > 0 ? all.get(index - 1) : null;
    }

    private EntryRow next(EntryRow row) {
        List<EntryRow> all = List.copyOf(rows.values());
        int index = all.indexOf(row);
        return index >= 0 && index < all.size() - 1 ? all.get(index + 1) : row;
    }

    /** Draws what stands round the words again. */
    void draw(EntryFigures.Reader reader) {
        int place = 0;
        for (EntryRow row : rows.values()) {
            row.draw(++place, reader);
        }
    }

    /** The last row, after which a block is pasted. */
    @Nullable
    EntryRow last() {
        List<EntryRow> all = List.copyOf(rows.values());
        return all.isEmpty() ? null : all.getLast();
    }
}
