package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanLine;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.ReasonDialog;

/** Last period's plan lines that wait for an answer. */
class PlanBox extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;

    PlanBox(GridDesk desk, GridHost host) {
        this.desk = desk;
        this.host = host;
    }

    void show(GridState state, EntryFigures.Reader reader) {
        removeAll();
        var waiting = desk.plans().lines(state.unitId(), state.period()).stream().filter(PlanLine::waits).toList();
        if (waiting.isEmpty()) {
            return;
        }
        H2 title = new H2(getTranslation("entries.plans.waiting", waiting.size()));
        title.addClassName("section-title");
        add(title);
        waiting.forEach(line -> add(card(state, line, reader)));
    }

    private Div card(GridState state, PlanLine line, EntryFigures.Reader reader) {
        NativeButton text = new NativeButton(reader.printed(line.text()),
                click -> host.select(line.topicId(), state.tab()));
        text.addClassName("plan-text");
        Div card = new Div(text);
        card.addClassNames("card", "plan-card");
        if (host.writable()) {
            Div answers = new Div(answer(line, PlanAnswer.DONE, "green"), answer(line, PlanAnswer.MOVED, "amber"),
                    answer(line, PlanAnswer.DROPPED, "grey"));
            answers.addClassName("chips");
            card.add(answers);
        } else {
            card.add(new Span(getTranslation("entries.plans.unanswered")));
        }
        return card;
    }

    private NativeButton answer(PlanLine line, PlanAnswer answer, String tone) {
        NativeButton button = new NativeButton(getTranslation("entries.answer." + answer), click -> {
            if (answer.needsReason()) {
                new ReasonDialog("entries.answer.why." + answer, "entries.answer." + answer,
                        reason -> give(line, answer, reason)).open();
            } else {
                give(line, answer, "");
            }
        });
        button.addClassNames("chip", tone);
        return button;
    }

    private void give(PlanLine line, PlanAnswer answer, String reason) {
        desk.plans().answer(line.planId(), answer, reason);
        host.saved(desk.clock().now());
        host.refresh();
        Notice.undo(() -> {
            desk.plans().takeBack(line.planId());
            host.refresh();
        }, "entries.plans.answered." + answer);
    }
}
