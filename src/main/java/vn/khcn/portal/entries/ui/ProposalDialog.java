package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.ProposedLine;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Tone;

/** The lines that registers propose for a topic: the unit takes some, leaves others out. */
class ProposalDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient RowGroup group;
    private final transient EntryFigures.Reader figures;
    private final transient Runnable changed;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();

    ProposalDialog(GridDesk desk, RowGroup group, String topic, EntryFigures.Reader figures, Runnable changed) {
        this.desk = desk;
        this.group = group;
        this.figures = figures;
        this.changed = changed;
        setHeaderTitle(getTranslation("entries.proposal.title", topic));
        setWidth("860px");
        List<ProposedLine> lines = desk.proposals().lines(group);
        UnorderedList list = new UnorderedList();
        list.addClassNames("rows", "proposals");
        lines.forEach(line -> list.add(row(line)));
        add(new Paragraph(getTranslation("entries.proposal.help")), list);
        Button take = new Button(getTranslation("entries.proposal.take"), click -> act(() -> {
            int taken = desk.proposals().take(group, chosen()).size();
            Notice.done(taken == 0 ? "entries.tools.none" : "entries.tools.taken", taken);
        }));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button leave = new Button(getTranslation("entries.proposal.leave"), click -> act(() -> {
            desk.proposals().leaveOut(group, chosen());
            Notice.done("entries.proposal.left", chosen().size());
        }));
        getFooter().add(new Button(getTranslation("entries.dialog.close"), click -> close()), leave, take);
        desk.proposals().looked(group, lines.stream().map(ProposedLine::key).collect(Collectors.toSet()));
    }

    private ListItem row(ProposedLine line) {
        String printed = (line.words().level() == 2 ? "+ " : "- ") + figures.printed(line.words().text());
        Checkbox box = new Checkbox(printed);
        box.setValue(line.open());
        boxes.put(line.key(), box);
        Div words = new Div(box);
        words.addClassName("grow");
        line.words().notes().forEach(note -> {
            Div foot = new Div(getTranslation("entries.proposal.note", figures.printed(note)));
            foot.addClassName("hint");
            words.add(foot);
        });
        Div chips = new Div();
        chips.addClassName("chips");
        if (line.fresh()) {
            chips.add(Chip.of(new Mark(Tone.AMBER, "entries.proposal.fresh")));
        }
        if (!line.open()) {
            chips.add(Chip.of(new Mark(Tone.GREY, "entries.proposal.state." + line.state())));
        }
        figures.of(line.words().text()).stream().filter(f -> !f.cumulative() && !f.result().records().isEmpty())
                .forEach(f -> {
                    NativeButton records = new NativeButton(f.printed(),
                            click -> new FigureDialog(figures, line.words().text(), f.token()).open());
                    records.setTitle(f.result().definition());
                    records.addClassNames("chip", "blue");
                    chips.add(records);
                });
        if (!line.records().isEmpty()) {
            Span about = new Span(line.records().size() == 1
                    ? line.records().getFirst().label()
                    : getTranslation("entries.source.records", line.records().size()));
            about.addClassName("hint");
            chips.add(about);
        }
        words.add(chips);
        return new ListItem(words);
    }

    private Set<String> chosen() {
        return boxes.entrySet().stream().filter(e -> e.getValue().getValue()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void act(Runnable work) {
        try {
            work.run();
            close();
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        changed.run();
    }
}
