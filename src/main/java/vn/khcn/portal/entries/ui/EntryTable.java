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
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.SentenceEditor;

/** The rows of one kind under one topic: typing, adding, moving, removing, by keyboard first. */
class EntryTable extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final transient RowDeeds deeds;
    private final transient RowGroup group;
    private final Map<Long, EntryRow> rows = new LinkedHashMap<>();
    private final Div body = new Div();
    private final NativeButton add;
    private @Nullable EntryRow active;

    EntryTable(GridDesk desk, Joinery joinery, GridHost host, RowGroup group, String label) {
        this.host = host;
        this.group = group;
        deeds = new RowDeeds(desk, joinery, host, this);
        addClassNames("card", "entry-table");
        Div table = new Div(head(), body);
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", label);
        body.getElement().setAttribute("role", "rowgroup");
        add = new NativeButton(getTranslation("entries.grid.addRow"),
                click -> newRow());
        add.addClassName("entry-add");
        add(table, add);
    }

    /** Makes a row at the end, the caret in it. */
    void newRow() {
        deeds.insert(last(), new PastedBlock.Line("", level()));
    }

    /** A new row goes on as the one above it is set. */
    private int level() {
        EntryRow above = last();
        return above == null ? 1 : above.entry().level();
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
            row.draw(new EntryRow.Place(++place, stored.size()), reader);
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

    RowDeeds deeds() {
        return deeds;
    }

    @Nullable
    EntryRow row(long id) {
        return rows.get(id);
    }

    /** Puts the caret into a row; false where it is not here. */
    boolean focus(long id) {
        EntryRow row = rows.get(id);
        if (row != null) {
            row.editor().focus(false);
            row.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}))");
        }
        return row != null;
    }

    /** Puts the caret on the button that makes a row. */
    void focusAdd() {
        add.focus();
    }

    void navigate(EntryRow row, boolean up) {
        EntryRow to = up ? previous(row) : next(row);
        if (to != null && to != row) {
            to.editor().focus(!up);
        }
    }

    /** The rows as they are shown, by their number. */
    Map<Long, EntryDetails> shown() {
        Map<Long, EntryDetails> shown = new LinkedHashMap<>();
        rows.forEach((id, row) -> shown.put(id, row.entry()));
        return shown;
    }

    @Nullable
    EntryRow previous(EntryRow row) {
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
            row.draw(new EntryRow.Place(++place, rows.size()), reader);
        }
    }

    /** The last row, after which a block is pasted. */
    @Nullable
    EntryRow last() {
        List<EntryRow> all = List.copyOf(rows.values());
        return all.isEmpty() ? null : all.getLast();
    }
}
