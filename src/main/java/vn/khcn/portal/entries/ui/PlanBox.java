package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanEcho;
import vn.khcn.portal.entries.PlanEchoes;
import vn.khcn.portal.entries.PlanLine;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.ReasonDialog;

/** Last period's plan lines that wait for an answer, above the rows. */
class PlanBox extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;
    private transient Map<Drawn, Div> cards = Map.of();

    /** A card as it stands on the screen. */
    private record Drawn(PlanLine line, String words, String topic, GridTab tab, boolean writable,
            List<PlanEcho> echoes, Optional<PlanEcho> planned) {}

    PlanBox(GridDesk desk, GridHost host) {
        this.desk = desk;
        this.host = host;
        addClassNames("card", "plan-box");
    }

    /** Cards that say the same stay the same: a click on one is not lost when others change theirs meanwhile. */
    void show(GridState state, EntryFigures.Reader reader, List<EntryDetails> entries) {
        Map<Drawn, Div> before = cards;
        PlanEchoes echoes = new PlanEchoes(entries, host.lines(GridTab.RESULTS));
        PlanEchoes planned = PlanEchoes.rows(entries, EntryKind.PLAN);
        cards = new LinkedHashMap<>();
        desk.plans().lines(state.unitId(), state.period()).stream().filter(PlanLine::waits)
                .map(line -> new Drawn(line, reader.printed(line.text()), host.topicName(line.topicId()), state.tab(),
                        host.writable(), echoes.of(line), planned.of(line).stream().filter(PlanEcho::same).findFirst()))
                .forEach(drawn -> cards.put(drawn, before.containsKey(drawn) ? before.get(drawn) : card(drawn)));
        setVisible(!cards.isEmpty());
        if (!cards.keySet().equals(before.keySet())) {
            removeAll();
            H2 title = new H2(getTranslation("entries.plans.waiting", cards.size()));
            title.addClassName("section-title");
            add(title);
            add(cards.values().toArray(Div[]::new));
        }
    }

    /** The caret goes to the first answer, the card comes into sight. */
    void focus() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.querySelector('vaadin-button')?.focus()");
    }

    private Div card(Drawn drawn) {
        PlanLine line = drawn.line();
        NativeButton topic = new NativeButton(drawn.topic(), click -> host.select(line.topicId(), drawn.tab()));
        topic.addClassNames("link", "hint");
        Div words = new Div(new Div(drawn.words()), topic);
        words.addClassName("grow");
        Div card = new Div(words);
        card.addClassName("plan-card");
        if (drawn.writable()) {
            PlanEchoChoice told = new PlanEchoChoice(drawn.echoes(), host);
            card.add(deed(PlanAnswer.DONE, () -> {
                if (told.decided()) {
                    done(line, told.chosen());
                }
            }),
                    deed(PlanAnswer.MOVED, () -> move(line, drawn.planned())),
                    deed(PlanAnswer.DROPPED, () -> asking(line, PlanAnswer.DROPPED,
                            reason -> give(line, PlanAnswer.DROPPED, reason)).open()));
            if (!drawn.echoes().isEmpty()) {
                card.add(told);
            }
        } else {
            card.add(new Span(getTranslation("entries.plans.unanswered")));
        }
        return card;
    }

    /** Where next period's plan says it already no second row is made, unless the writer wants one. */
    private void move(PlanLine line, Optional<PlanEcho> planned) {
        EntryDetails row = planned.map(PlanEcho::row).orElse(null);
        if (row == null) {
            asking(line, PlanAnswer.MOVED, reason -> give(line, PlanAnswer.MOVED, reason)).open();
            return;
        }
        Checkbox there = new Checkbox(getTranslation("entries.plans.there", host.figures().printed(row.text())), true);
        ReasonDialog dialog = asking(line, PlanAnswer.MOVED, reason -> {
            if (there.getValue()) {
                given(desk.plans().movedTo(line.planId(), row.id(), reason), PlanAnswer.MOVED);
            } else {
                give(line, PlanAnswer.MOVED, reason);
            }
        });
        dialog.add(there);
        dialog.open();
    }

    private ReasonDialog asking(PlanLine line, PlanAnswer answer, SerializableConsumer<String> given) {
        return new ReasonDialog("entries.answer.why." + answer, "entries.answer." + answer, given)
                .about(host.figures().printed(line.text()))
                .usual(List.of(getTranslation("entries.answer.usual." + answer).split("\\|")));
    }

    private Button deed(PlanAnswer answer, Runnable work) {
        Button button = new Button(getTranslation("entries.answer." + answer), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** @param echo the line or row that tells it already; null makes a row of the plan's words */
    private void done(PlanLine line, @Nullable PlanEcho echo) {
        try {
            if (echo == null) {
                give(line, PlanAnswer.DONE, "");
            } else {
                bind(line, echo);
            }
        } catch (RuntimeException failed) {
            Notice.problem(failed);
            host.proposalsChanged();
        }
    }

    /** A line of a register is taken by that; undoing puts it back among those that wait. */
    private void bind(PlanLine line, PlanEcho echo) {
        List<EntryDetails> taken = echo.row() == null
                ? desk.proposals().take(echo.group(), Set.of(echo.key()))
                : List.of();
        EntryDetails row = Objects.requireNonNullElseGet(echo.row(),
                () -> taken.stream().findFirst().orElseThrow(() -> new StaleRecord(echo.key())));
        desk.plans().answerBy(line.planId(), row.id());
        host.saved();
        host.proposalsChanged();
        Notice.undo(() -> {
            desk.plans().takeBack(line.planId());
            taken.forEach(one -> desk.entries().remove(one.id(), one.version()));
            host.proposalsChanged();
        }, new Notice.Way("entries.plans.open", () -> host.select(echo.group().topicId(), GridTab.RESULTS)),
                "entries.plans.bound", host.topicName(echo.group().topicId()));
    }

    private void give(PlanLine line, PlanAnswer answer, String reason) {
        given(desk.plans().answer(line.planId(), answer, reason), answer);
    }

    private void given(PlanLine line, PlanAnswer answer) {
        host.saved();
        host.refresh();
        Runnable takeBack = () -> {
            desk.plans().takeBack(line.planId());
            host.refresh();
        };
        String topic = host.topicName(line.topicId());
        if (answer == PlanAnswer.DROPPED) {
            Notice.undo(takeBack, "entries.plans.answered." + answer, topic);
        } else {
            GridTab tab = answer == PlanAnswer.DONE ? GridTab.RESULTS : GridTab.PLANS;
            Notice.undo(takeBack, new Notice.Way("entries.plans.open", () -> host.select(line.topicId(), tab)),
                    "entries.plans.answered." + answer, topic);
        }
    }
}
