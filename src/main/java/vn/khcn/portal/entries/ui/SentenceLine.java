package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.SentenceEditor;

/** A sentence as it prints, its figures standing out with last period's beside them; edited in the same place. */
class SentenceLine extends Div {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[./,-]\\d+)*");
    private final transient GridDesk desk;
    private final transient GridHost host;
    private transient String shown = "";

    SentenceLine(GridDesk desk, GridHost host) {
        this.desk = desk;
        this.host = host;
        addClassName("sentence-line");
    }

    /** @param copied these are the words of last period: numbers typed into them are pointed out, the words are calm */
    void show(String markup, boolean copied) {
        shown = markup;
        removeAll();
        setClassName("copied", copied);
        List<EntryFigures.Shown> figures = host.figures().of(markup);
        for (Sentence.Part part : Sentence.parse(markup).parts()) {
            switch (part) {
                case Sentence.Words words -> words(words, copied);
                case Sentence.Mention mention -> add(named("about", mention.label()));
                case Sentence.Token token -> figures.stream().filter(f -> f.key().equals(token.key())).findFirst()
                        .ifPresentOrElse(f -> figure(f, token.withUnit()), () -> add(named("hole", "[…]")));
            }
        }
    }

    private void words(Sentence.Words words, boolean copied) {
        if (words.italic() || !copied) {
            add(words.italic() ? new Emphasis(words.text()) : new Text(words.text()));
            return;
        }
        Matcher number = NUMBER.matcher(words.text());
        int from = 0;
        while (number.find()) {
            add(new Text(words.text().substring(from, number.start())), named("typed", number.group()));
            from = number.end();
        }
        add(new Text(words.text().substring(from)));
    }

    private void figure(EntryFigures.Shown figure, boolean withUnit) {
        NativeButton now = new NativeButton(withUnit
                ? figure.result().value().printedWithUnit()
                : figure.result().value().printed(),
                click -> new FigureDialog(host.figures(), shown, figure.token()).open());
        now.setTitle(figure.result().definition());
        now.addClassNames("figure", "now");
        add(now);
        if (!figure.cumulative()) {
            before(figure).ifPresent(words -> add(new Text(" "), named("was", words)));
        }
    }

    private Optional<String> before(EntryFigures.Shown figure) {
        return figure.previous().map(last -> last.printed().equals(figure.result().value().printed())
                ? getTranslation("entries.line.same")
                : getTranslation("entries.line.before", last.printed()));
    }

    private static Span named(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }

    /** Opens the words of a row; Enter and Escape close them again. Every change is stored as in the grid. */
    void edit(EntryDetails row, SerializableConsumer<EntryDetails> done) {
        EntryDetails[] now = {row};
        SentenceEditor editor = new SentenceEditor("entry." + CurrentActor.get().accountId() + "." + row.id(),
                getTranslation("entries.grid.text"), getTranslation("entries.grid.placeholder"));
        editor.value(row.text());
        editor.figures(FigureCells.forEditor(host.figures().of(row.text())));
        editor.suggestions(host.suggestions());
        editor.on("value-change", detail -> {
            try {
                now[0] = desk.entries().change(row.id(), now[0].version(),
                        now[0].words().withText(detail.path("value").asString()));
                editor.saved(now[0].text());
                editor.figures(FigureCells.forEditor(host.figures().of(now[0].text())));
            } catch (RuntimeException failed) {
                Notice.problem(failed);
            }
        });
        editor.on("paste-rows", detail -> PastedBlock.of(detail)
                .forEach(line -> editor.getElement().callJsFunction("insert", line.text() + " ")));
        for (String end : List.of("row-enter", "row-reviewed", "row-escape")) {
            editor.on(end, detail -> {
                if (editor.getParent().isPresent()) {
                    show(now[0].text(), false);
                    done.accept(now[0]);
                }
            });
        }
        removeAll();
        add((Component) editor);
        editor.focus(false);
    }

    /** The words shown, as stored. */
    String markup() {
        return shown;
    }
}
