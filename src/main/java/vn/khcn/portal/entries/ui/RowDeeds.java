package vn.khcn.portal.entries.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Problem;

/** What a person does to the rows of a table. After Enter and Ctrl+Enter the caret always goes somewhere: the editor waits for it. */
final class RowDeeds {
    private final GridDesk desk;
    private final Joinery joinery;
    private final GridHost host;
    private final EntryTable table;

    RowDeeds(GridDesk desk, Joinery joinery, GridHost host, EntryTable table) {
        this.desk = desk;
        this.joinery = joinery;
        this.host = host;
        this.table = table;
    }

    // ---- words ----------------------------------------------------------------------------------------------------

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
            host.saved();
            host.recount();
        });
    }

    /** A broken rule is said at the row, a conflict is shown; the typed words stay either way. */
    private boolean meet(EntryRow row, String typed, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failed) {
            Problem problem = Problem.of(failed);
            if (problem.kind() == Problem.Kind.CONFLICT) {
                resolve(row, typed);
            } else {
                row.say(problem.text());
            }
            return false;
        }
    }

    /** Somebody else changed or removed the row meanwhile. */
    void resolve(EntryRow row, String typed) {
        EntryDetails theirs = desk.entries().find(row.entry().id()).orElse(null);
        if (theirs == null) {
            insert(table.previous(row), new PastedBlock.Line(typed, row.entry().level()));
            Notice.done("entries.grid.removedMeanwhile");
        } else if (theirs.text().equals(typed)) {
            row.stored(theirs);
        } else {
            RowConflict.ask(row, typed, theirs, host.figures(), () -> save(row, typed));
        }
    }

    // ---- rows -----------------------------------------------------------------------------------------------------

    void addAfter(EntryRow row) {
        if (!insert(row, new PastedBlock.Line("", row.entry().level()))) {
            row.editor().focus(false);
        }
    }

    /** Several lines were pasted: an empty row takes the first. All of them can be taken back at once. */
    void pasted(EntryRow row, List<PastedBlock.Line> lines) {
        boolean fill = row.entry().text().isEmpty();
        if (fill) {
            change(row, lines.getFirst().text(), () -> lines.getFirst().words());
            row.editor().replace(row.entry().text());
        }
        List<EntryDetails> added = insert(row, fill ? lines.subList(1, lines.size()) : lines);
        Notice.undo(() -> {
            takeBack(added);
            if (fill && table.row(row.entry().id()) == row) {
                change(row, "", () -> EntryText.of(""));
                row.editor().replace("");
            }
        }, "entries.grid.pasted", lines.size());
    }

    /** Lines pasted through the dialog, at the end. */
    void pasted(List<PastedBlock.Line> lines) {
        List<EntryDetails> added = insert(table.last(), lines);
        Notice.undo(() -> takeBack(added), "entries.grid.pasted", lines.size());
    }

    /** Rows nobody has changed since go again. */
    private void takeBack(List<EntryDetails> added) {
        act(() -> {
            for (EntryDetails one : added) {
                EntryRow row = table.row(one.id());
                if (row != null && row.entry().version() == one.version()) {
                    desk.entries().remove(one.id(), one.version());
                }
            }
            host.refresh();
        });
    }

    private List<EntryDetails> insert(@Nullable EntryRow after, List<PastedBlock.Line> lines) {
        List<EntryDetails> added = new ArrayList<>();
        act(() -> {
            added.addAll(desk.entries().add(group(after), after == null ? null : (Long) after.entry().id(),
                    lines.stream().map(PastedBlock.Line::words).toList()));
            host.refresh();
        });
        return added;
    }

    /** A row to go on typing in; false where there may be none. */
    boolean insert(@Nullable EntryRow after, PastedBlock.Line line) {
        List<EntryDetails> added = insert(after, List.of(line));
        return !added.isEmpty() && table.focus(added.getFirst().id());
    }

    /** A new row belongs to the topic of the one above it. */
    private RowGroup group(@Nullable EntryRow after) {
        RowGroup own = table.group();
        return after == null ? own : new RowGroup(own.unitId(), own.period(), after.entry().topicId(), own.kind());
    }

    void move(EntryRow row, boolean up) {
        act(() -> {
            desk.entries().move(row.entry().id(), up);
            host.refresh();
        });
    }

    void removeEmpty(EntryRow row) {
        if (row.entry().text().isEmpty()) {
            EntryRow before = table.previous(row);
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

    /** @param onward the caret goes to the next row that waits */
    void review(EntryRow row, boolean onward) {
        boolean done = !row.entry().text().isEmpty() && meet(row, row.entry().text(), () -> {
            EntryDetails read = desk.entries().review(row.entry().id(), row.entry().version());
            row.adopt(read);
            host.saved();
            host.recount();
        });
        if (onward && done) {
            host.onward(row.entry());
        } else if (onward) {
            row.editor().focus(false);
        }
    }

    void keepStanding(EntryRow row, boolean on) {
        act(() -> {
            row.adopt(desk.entries().keepStanding(row.entry().id(), on));
            host.recount();
        });
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
            host.saved();
        } catch (RuntimeException failed) {
            Notice.problem(failed);
            host.refresh();
        }
    }
}
