package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.component.SentenceEditor;

/** One row of the grid. Its editor is made once and never drawn again; only what stands round it follows the server. */
class EntryRow extends Div {
    private static final long serialVersionUID = 1L;
    private final transient EntryTable table;
    private final transient RowDeeds deeds;
    private final SentenceEditor editor;
    private final Span number = new Span();
    private final Div below = new Div();
    private final Div figures = new Div();
    private final Div source = new Div();
    private final Div state = new Div();
    private final Span problem = new Span();
    private transient EntryDetails entry;
    private transient @Nullable Drawn drawn;
    private final RowMenu menu;
    private boolean offered;

    /** What the row shows; where it is the same nothing is drawn again. */
    private record Drawn(EntryDetails entry, List<EntryFigures.Shown> figures, boolean writable, boolean waits,
            Place place, String twin) {}

    /** Where a row stands among the others, from 1. */
    record Place(int number, int of) {
        boolean first() {
            return number == 1;
        }

        boolean last() {
            return number == of;
        }
    }

    EntryRow(EntryTable table, EntryDetails entry) {
        this.table = table;
        deeds = table.deeds();
        this.entry = entry;
        editor = new SentenceEditor("entry." + CurrentActor.get().accountId() + "." + entry.id(),
                getTranslation("entries.grid.text"), getTranslation("entries.grid.placeholder"));
        editor.handsOver();
        editor.value(entry.text());
        listen();
        addClassName("entry-row");
        getElement().setAttribute("role", "row").setAttribute("data-entry", Long.toString(entry.id()));
        number.addClassName("muted");
        problem.addClassNames("warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        below.addClassName("entry-below");
        Div text = new Div(editor, problem, below);
        Button dots = menuButton();
        menu = new RowMenu(dots, table, this);
        Div handle = new Div(number, dots);
        handle.addClassName("entry-handle");
        figures.addClassName("entry-figures");
        figures.getElement().setAttribute("data-column", getTranslation("entries.column.figures"));
        source.addClassName("chips");
        for (Div cell : List.of(handle, text, figures, source, state)) {
            cell.getElement().setAttribute("role", "cell");
            add(cell);
        }
    }

    EntryDetails entry() {
        return entry;
    }

    SentenceEditor editor() {
        return editor;
    }

    private void listen() {
        editor.on("value-change", detail -> deeds.save(this, detail.path("value").asString()));
        editor.on("row-enter", detail -> deeds.addAfter(this));
        editor.on("row-reviewed", detail -> deeds.review(this, true));
        editor.on("row-backspace-empty", detail -> deeds.removeEmpty(this));
        editor.on("row-move", detail -> deeds.move(this, detail.path("direction").asString().equals("up")));
        editor.on("row-navigate", detail -> table.navigate(this, detail.path("direction").asString().equals("up")));
        editor.on("paste-rows", detail -> deeds.pasted(this, PastedBlock.of(detail)));
        editor.on("token-click", detail -> deeds.open(this, detail.path("token").asString()));
        editor.on("draft-restored", detail -> {
            if (detail.path("conflict").asBoolean()) {
                deeds.resolve(this, detail.path("value").asString());
            }
        });
        editor.asks("/");
        editor.on("suggest", detail -> editor.hints(table.host().figureValues(detail.path("query").asString(""))));
        getElement().addEventListener("focusin", event -> {
            table.active(this);
            if (!offered) {
                offered = true;
                editor.suggestions(table.suggestions());
            }
        });
    }

    private Button menuButton() {
        Button button = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("entries.grid.rowMenu"));
        button.addClassName("entry-menu");
        return button;
    }

    /** The server has the words that were sent. */
    void stored(EntryDetails now) {
        entry = now;
        editor.saved(now.text());
        say("");
    }

    /** What others did meanwhile. Words somebody is typing over are kept: the next save will find the conflict. */
    void follow(EntryDetails now) {
        if (now.text().equals(entry.text())) {
            entry = now;
        } else {
            editor.offer(now.text(), taken -> {
                if (taken) {
                    entry = now;
                    table.host().recount();
                }
            });
        }
    }

    /** Takes the stored version as the one to write over. */
    void adopt(EntryDetails now) {
        entry = now;
    }

    /** Shows the words of another in place of what was typed. */
    void takeTheirs(EntryDetails now) {
        entry = now;
        editor.replace(now.text());
        say("");
    }

    /** Says at the row what is wrong; an empty text takes it back. */
    void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    /** Draws everything but the words. */
    void draw(Place place, EntryFigures.Reader reader) {
        number.setText(Integer.toString(place.number()));
        boolean writable = table.host().writable();
        editor.readonly(!writable);
        getElement().getClassList().set("level-2", entry.level() == 2);
        List<EntryFigures.Shown> shown = reader.of(entry.text());
        Drawn now = new Drawn(entry, shown, writable, table.host().waits(entry), place,
                table.host().printedToo(entry).orElse(""));
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        menu.follow(now.waits(), place);
        editor.figures(FigureCells.forEditor(shown));
        figures.removeAll();
        figures.add(FigureCells.of(shown, this));
        source.removeAll();
        source.add(RowChips.source(entry, table.host().unit().name(), shown, token -> deeds.open(this, token)));
        state.removeAll();
        state.add(RowChips.state(entry, now.waits(), () -> deeds.review(this, false)));
        below.removeAll();
        FigureCells.striking(shown).filter(figure -> writable).ifPresent(this::explain);
        if (!now.twin().isEmpty()) {
            Span twin = new Span(getTranslation("entries.grid.twin", now.twin()));
            twin.addClassName("warning");
            below.add(twin);
        }
        if (!entry.notes().isEmpty()) {
            OrderedList notes = new OrderedList();
            notes.addClassName("entry-notes");
            entry.notes().forEach(note -> notes.add(new ListItem(reader.printed(note))));
            below.add(notes);
        }
        if (!entry.returnComment().isEmpty()) {
            Div comment = new Div(new Span(getTranslation("entries.grid.returnComment", entry.returnComment())));
            comment.addClassNames("notice", "red");
            below.add(comment);
        }
        String office = entry.officeText();
        if (office != null) {
            Div copy = new Div(new Span(getTranslation("entries.grid.officeText")), WordDifference.of(
                    reader.printed(entry.text()), reader.printed(office)));
            copy.addClassName("notice");
            below.add(copy);
        }
    }

    /** What changed much asks for a reason until one stands there; a click begins the sentence. */
    private void explain(EntryFigures.Shown figure) {
        int change = figure.change().orElse(0);
        String begun = getTranslation(Translations.VIETNAMESE,
                change > 0 ? "entries.grid.beginMore" : "entries.grid.beginLess");
        if (entry.text().toLowerCase(Translations.VIETNAMESE).contains(begun.toLowerCase(Translations.VIETNAMESE))) {
            return;
        }
        NativeButton hint = new NativeButton(
                getTranslation(change > 0 ? "entries.grid.muchMore" : "entries.grid.muchLess", Math.abs(change),
                        figure.printed()),
                click -> editor.begin(begun));
        hint.addClassNames("link", "warning");
        below.add(hint);
    }
}
