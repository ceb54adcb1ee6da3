package vn.khcn.portal.wording.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.shell.RecordRoutes;

/** The lines a pattern gives on real records; a figure shows the records behind it. */
class PatternPreview extends Div {
    private static final long serialVersionUID = 1L;
    /** A line for each of very many records is seen by its first ones. */
    private static final int SHOWN = 20;
    private static final int RECORDS = 50;
    private final transient RecordRoutes routes;
    private final Div behind = new Div();

    PatternPreview(RecordRoutes routes) {
        this.routes = routes;
        addClassNames("card", "printed");
        getElement().setAttribute("role", "region").setAttribute("aria-live", "polite").setAttribute("aria-label",
                getTranslation("wording.preview.title"));
    }

    void show(List<ReportLine> lines, Figures.Session session) {
        removeAll();
        behind.removeAll();
        if (lines.isEmpty()) {
            add(hint(getTranslation("wording.preview.leftOut")));
        }
        lines.stream().limit(SHOWN).forEach(line -> {
            add(sentence(start(line.level()), line.text(), session));
            line.notes().forEach(note -> {
                Paragraph foot = sentence("¹ ", note, session);
                foot.addClassName("hint");
                add(foot);
            });
        });
        if (lines.size() > SHOWN) {
            add(hint(getTranslation("wording.preview.more", lines.size() - SHOWN)));
        }
        add(behind);
    }

    /** What is wrong instead of lines. */
    void refuse(BusinessRule rule) {
        removeAll();
        Div problem = new Div(getTranslation(rule.key(), rule.arguments()));
        problem.addClassNames("notice", "red");
        add(problem);
    }

    private Paragraph sentence(String start, String markup, Figures.Session session) {
        Paragraph paragraph = new Paragraph(start);
        for (Sentence.Part part : Sentence.parse(markup).parts()) {
            paragraph.add(switch (part) {
                case Sentence.Words words -> words(words);
                case Sentence.Mention mention -> new Span(mention.label());
                case Sentence.Token token -> session.evaluate(token.key())
                        .map(result -> (Component) figure(token, result)).orElseGet(this::hole);
            });
        }
        return paragraph;
    }

    private static Span words(Sentence.Words words) {
        Span span = new Span(words.text());
        if (words.italic()) {
            span.getStyle().set("font-style", "italic");
        }
        return span;
    }

    private Span hole() {
        Span hole = new Span("[…]");
        hole.addClassName("warning");
        hole.setTitle(getTranslation("wording.preview.noValue"));
        return hole;
    }

    private NativeButton figure(Sentence.Token token, FigureResult result) {
        NativeButton button = new NativeButton(
                token.withUnit() ? result.value().printedWithUnit() : result.value().printed(), click -> open(result));
        button.addClassName("figure");
        button.setTitle(result.definition());
        return button;
    }

    private void open(FigureResult result) {
        behind.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        result.records().stream().limit(RECORDS).forEach(record -> list.add(row(record)));
        behind.add(hint(result.definition()),
                hint(getTranslation("wording.preview.records", result.records().size())), list);
    }

    private ListItem row(RecordRef record) {
        Div words = new Div();
        words.addClassName("grow");
        routes.of(record.type(), record.id()).ifPresentOrElse(route -> words.add(new Anchor(route, record.label())),
                () -> words.add(new Span(record.label())));
        words.add(hint(record.fields().entrySet().stream().map(f -> f.getKey() + ": " + f.getValue())
                .collect(Collectors.joining(" · "))));
        return new ListItem(words);
    }

    private static Div hint(String text) {
        Div hint = new Div(text);
        hint.addClassName("hint");
        return hint;
    }

    private static String start(int level) {
        return switch (level) {
            case 0 -> "";
            case 1 -> "- ";
            default -> "+ ";
        };
    }
}
