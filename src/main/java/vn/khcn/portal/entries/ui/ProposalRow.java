package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.PlanEcho;
import vn.khcn.portal.entries.ProposedLine;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** One line of a register: taken, worded otherwise, or left out. What was decided is shown at once in its place. */
class ProposalRow extends KeyedLine {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;
    private final transient RowGroup group;
    private final transient @Nullable PlanEcho twin;
    private final ProposalDialog dialog;
    private final SentenceLine words;
    private final Div facts = new Div();
    private final Div deeds = new Div();
    private final Button take = new Button("", click -> take());
    private final Button edit = new Button(getTranslation("entries.proposal.edit"), click -> edit());
    private final Button leave = new Button(getTranslation("entries.proposal.leave"), click -> leave());
    private final Button untake = new Button(getTranslation("entries.proposal.untake"), click -> untake());
    private transient ProposedLine line;
    private boolean decided;

    /** @param twin the row that may say it already */
    ProposalRow(GridDesk desk, GridHost host, RowGroup group, ProposedLine line, @Nullable PlanEcho twin,
            ProposalDialog dialog) {
        this.desk = desk;
        this.host = host;
        this.group = group;
        this.line = line;
        this.twin = twin;
        this.dialog = dialog;
        words = new SentenceLine(desk, host);
        words.show(line.words().text(), false);
        words.setClassName("level-2", line.words().level() == 2);
        Div text = new Div(words);
        text.addClassName("grow");
        line.words().notes().forEach(note -> {
            Div foot = new Div(getTranslation("entries.proposal.note", host.figures().printed(note)));
            foot.addClassName("hint");
            text.add(foot);
        });
        facts.addClassName("chips");
        text.add(facts);
        deeds.addClassName("line-deeds");
        for (Button button : List.of(take, edit, leave, untake)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        untake.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        deeds.add(take, edit, leave, untake);
        add(text, deeds);
        draw();
    }

    ProposedLine line() {
        return line;
    }

    RowGroup group() {
        return group;
    }

    /** A row seems to say it already: it is taken by itself only. */
    boolean doubtful() {
        return line.open() && twin != null;
    }

    private boolean taken() {
        return line.state() == ProposedLine.State.TAKEN || line.state() == ProposedLine.State.DIFFERENT;
    }

    /** Something was decided about it while the dialog is open: it stays where it is. */
    boolean decided() {
        return decided;
    }

    private void draw() {
        facts.removeAll();
        if (line.fresh()) {
            facts.add(Chip.of(new Mark(Tone.AMBER, "entries.proposal.fresh")));
        }
        if (line.open() && twin != null) {
            Span said = new Span(host.figures().printed(twin.text()));
            said.addClassName("hint");
            facts.add(Chip.of(new Mark(Tone.AMBER, "entries.proposal.twin")), said);
        }
        if (!line.open()) {
            facts.add(Chip.of(new Mark(line.state() == ProposedLine.State.LEFT_OUT ? Tone.GREY : Tone.GREEN,
                    "entries.proposal.state." + line.state())));
        }
        if (!line.records().isEmpty()) {
            Span about = new Span(line.records().size() == 1
                    ? line.records().getFirst().label()
                    : getTranslation("entries.source.records", line.records().size()));
            about.addClassName("hint");
            facts.add(about);
        }
        boolean different = line.state() == ProposedLine.State.DIFFERENT;
        take.setText(getTranslation(different ? "entries.proposal.again" : "entries.proposal.take"));
        take.setVisible(line.state() != ProposedLine.State.TAKEN);
        leave.setVisible(line.open());
        untake.setVisible(taken());
        setClassName("decided", !line.open());
    }

    private void take() {
        act(() -> {
            desk.proposals().take(group, Set.of(line.key()));
            words.show(line.words().text(), false);
            become(ProposedLine.State.TAKEN);
            dialog.onward(this);
        });
    }

    @Override
    void leave() {
        if (taken()) {
            untake();
        } else if (line.open()) {
            act(() -> {
                desk.proposals().leaveOut(group, Set.of(line.key()));
                become(ProposedLine.State.LEFT_OUT);
                dialog.onward(this);
            });
        }
    }

    /** Its row goes again, and the line waits as before. */
    private void untake() {
        act(() -> {
            EntryDetails row = row();
            if (row != null) {
                desk.entries().remove(row.id(), row.version());
            }
            words.show(line.words().text(), false);
            become(ProposedLine.State.OPEN);
            take.focus();
        });
    }

    /** What is worded otherwise is taken by that. */
    @Override
    void edit() {
        act(() -> {
            EntryDetails row = row();
            if (row == null) {
                desk.proposals().take(group, Set.of(line.key()));
                become(ProposedLine.State.TAKEN);
                row = row();
            }
            if (row != null) {
                deeds.setVisible(false);
                words.edit(row, now -> {
                    deeds.setVisible(true);
                    become(now.words().equals(line.words())
                            ? ProposedLine.State.TAKEN
                            : ProposedLine.State.DIFFERENT);
                    dialog.onward(this);
                });
            }
        });
    }

    private @Nullable EntryDetails row() {
        return desk.parts().entries(group.unitId(), group.period()).stream()
                .filter(e -> e.topicId() == group.topicId() && e.kind() == group.kind()
                        && line.key().equals(e.sourceKey()))
                .findFirst().orElse(null);
    }

    /** Shows what was decided. */
    void become(ProposedLine.State state) {
        line = new ProposedLine(line.key(), line.words(), line.records(), state, false);
        decided = true;
        draw();
        dialog.recount();
    }

    @Override
    List<KeyedLine> lines() {
        return dialog.lines();
    }

    @Override
    Optional<? extends Focusable<?>> button() {
        return Optional.of(take.isVisible() ? take : edit);
    }

    @Override
    boolean waits() {
        return line.open();
    }
}
