package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.reporting.review.NewComment;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;

/** What people say about a line: to answer, and to close when it is done. */
class LineTalk extends Div {
    private static final long serialVersionUID = 1L;
    private final transient LineHost host;

    LineTalk(LineHost host, LineDetails line) {
        this.host = host;
        addClassName("line-talk");
        H2 title = new H2(getTranslation("meetings.talk.title"));
        title.addClassName("section-title");
        add(title);
        long meeting = host.page().meeting().id();
        String block = "d" + line.id();
        host.services().comments().of(meeting).stream().filter(c -> c.block().equals(block))
                .forEach(c -> add(said(c)));
        if (is(Role.OFFICE, Role.DIRECTOR, Role.DEPUTY, Role.UNIT_HEAD, Role.REGISTRY)) {
            TextArea words = new TextArea();
            words.setWidthFull();
            words.setAriaLabel(getTranslation("meetings.talk.words"));
            words.setPlaceholder(getTranslation("meetings.talk.placeholder"));
            add(words, new Button(getTranslation("meetings.talk.send"), click -> act(
                    () -> host.services().comments().add(NewComment.at(meeting, block, words.getValue())))));
        }
    }

    private Div said(CommentDetails comment) {
        Span by = new Span(comment.author() + " · " + DayText.of(comment.at()));
        by.addClassName("hint");
        Div said = new Div(by, new Div(comment.text()));
        said.addClassName("comment");
        if (!comment.open()) {
            Div done = new Div(getTranslation("meetings.talk.resolved", comment.resolvedBy()));
            done.addClassName("hint");
            said.add(done);
        }
        if (is(Role.OFFICE, Role.DIRECTOR, Role.DEPUTY, Role.REGISTRY)) {
            Button close = new Button(
                    getTranslation(comment.open() ? "meetings.talk.resolve" : "meetings.talk.reopen"),
                    click -> act(() -> host.services().comments().resolve(comment.id(), comment.open())));
            close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            said.add(close);
        }
        return said;
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            host.refresh();
            host.inspect();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private static boolean is(Role... any) {
        Actor actor = CurrentActor.get();
        return Stream.of(any).anyMatch(actor::is);
    }
}
