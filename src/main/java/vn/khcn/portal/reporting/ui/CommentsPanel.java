package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.reporting.review.NewComment;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;

/** What people say about a report, in threads; a new one begins at the chosen paragraph or figure. */
class CommentsPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private final long report;
    private final transient Consumer<String> go;
    private final transient Runnable changed;

    /** @param about the chosen place in words, empty for the whole report */
    CommentsPanel(ReportServices services, long report, Place place, String figureKey, String about, boolean mayTalk,
            Consumer<String> go, Runnable changed) {
        this.services = services;
        this.report = report;
        this.go = go;
        this.changed = changed;
        List<CommentDetails> all = services.comments().of(report);
        if (mayTalk) {
            Paragraph where = new Paragraph(about.isEmpty()
                    ? getTranslation("reporting.comment.whole")
                    : getTranslation("reporting.comment.at", about));
            where.addClassName("hint");
            add(where, composer("reporting.comment.send",
                    text -> services.comments().add(new NewComment(report, place.block(), figureKey, null, text))));
        }
        if (all.isEmpty()) {
            add(new EmptyState("reporting.comment.none", "reporting.comment.noneNext"));
        }
        all.stream().filter(c -> c.thread() == null).toList().reversed().forEach(first -> add(thread(first,
                all.stream().filter(c -> Objects.equals(c.thread(), first.id())).toList(), mayTalk)));
    }

    private Div thread(CommentDetails first, List<CommentDetails> answers, boolean mayTalk) {
        Div thread = new Div(said(first));
        thread.addClassName("card");
        answers.forEach(answer -> thread.add(said(answer)));
        Div actions = new Div();
        actions.addClassName("toolbar");
        if (!first.block().isEmpty()) {
            actions.add(small("reporting.comment.show", () -> go.accept(first.block())));
        }
        if (mayTalk && first.open()) {
            Div answer = composer("reporting.comment.answer", text -> services.comments()
                    .add(new NewComment(report, first.block(), first.figure(), first.id(), text)));
            answer.setVisible(false);
            actions.add(small("reporting.comment.answer", () -> answer.setVisible(true)),
                    small("reporting.comment.resolve", () -> resolve(first, true)));
            thread.add(actions, answer);
        } else {
            Span done = new Span(getTranslation("reporting.comment.resolved", word(first.resolvedBy())));
            done.addClassName("hint");
            if (!first.open()) {
                thread.add(done);
            }
            if (mayTalk) {
                actions.add(small("reporting.comment.reopen", () -> resolve(first, false)));
            }
            thread.add(actions);
        }
        return thread;
    }

    private static Div said(CommentDetails comment) {
        Span by = new Span(comment.author() + " · " + DayText.of(comment.at()));
        by.addClassName("hint");
        Div text = new Div(comment.text());
        text.addClassName("pre-line");
        Div said = new Div(by, text);
        said.addClassName("comment");
        return said;
    }

    private Div composer(String deed, Consumer<String> send) {
        TextArea text = new TextArea();
        text.setWidthFull();
        text.setAriaLabel(getTranslation("reporting.comment.text"));
        text.setPlaceholder(getTranslation("reporting.comment.placeholder"));
        Button go = new Button(getTranslation(deed), click -> {
            try {
                send.accept(text.getValue());
                changed.run();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new Div(text, go);
    }

    private void resolve(CommentDetails comment, boolean done) {
        services.comments().resolve(comment.id(), done);
        changed.run();
    }

    private Button small(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String word(@Nullable String name) {
        return name == null ? "" : name;
    }
}
