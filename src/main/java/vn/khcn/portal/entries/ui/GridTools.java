package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.shell.component.Notice;

/** Rows that need no typing: from registers, from last period, standing ones, from Word or Excel, "nothing arose". */
class GridTools extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient GridHost host;
    private transient Map<EntryKind, EntryTable> tables = Map.of();
    private boolean whole;
    private final Button registers;
    private final Button last;
    private final Button standing;
    private final Button paste;
    private final Button nothing;
    private final Button review;
    private final Span why = new Span();

    GridTools(GridDesk desk, GridHost host) {
        this.desk = desk;
        this.host = host;
        addClassNames("toolbar", "grid-tools");
        registers = new Button("", click -> host.openLines(groups().getFirst().topicId(),
                GridTab.of(groups().getFirst().kind())));
        last = new Button(getTranslation("entries.tools.last"),
                click -> take(() -> all(group -> desk.takeOver().copyLast(group))));
        standing = new Button(getTranslation("entries.tools.standing"),
                click -> take(() -> desk.takeOver().takeStanding(groups())));
        paste = new Button(getTranslation("entries.tools.paste"), click -> new PasteDialog(
                lines -> first().deeds().pasted(lines)).open());
        nothing = new Button(getTranslation("entries.tools.nothing"), click -> take(() -> List.of(
                desk.takeOver().nothingArose(groups().getFirst(), getTranslation("entries.tools.nothingText")))));
        review = new Button("", click -> review());
        review.addThemeVariants(ButtonVariant.LUMO_SUCCESS);
        why.addClassName("hint");
        why.setId("why-not-nothing");
        nothing.getElement().setAttribute("aria-describedby", "why-not-nothing");
        add(registers, last, standing, paste, nothing, why, review);
    }

    /** Puts the caret on the lines of registers; false where the topic has none that wait. */
    boolean focusLines() {
        boolean waiting = registers.isVisible()
                && host.proposed(groups().getFirst().topicId(), GridTab.of(groups().getFirst().kind())) > 0;
        if (waiting) {
            registers.focus();
        }
        return waiting;
    }

    void open(Map<EntryKind, EntryTable> opened, boolean all) {
        tables = opened;
        whole = all;
    }

    void show(TopicSummary topic, List<EntryDetails> entries) {
        setVisible(host.writable());
        RowGroup group = groups().getFirst();
        int proposed = host.proposed(topic.id(), GridTab.of(group.kind()));
        registers.setVisible(topic.lineSource() != null && !group.kind().isAssessment());
        registers.setText(getTranslation(proposed == 0 ? "entries.tools.registersAll" : "entries.tools.registers",
                proposed));
        int waiting = waiting().size();
        review.setVisible(waiting > 0);
        review.setText(getTranslation("entries.tools.review", waiting));
        nothing.setVisible(!group.kind().isAssessment() && entries.stream().noneMatch(
                e -> e.topicId() == topic.id() && e.kind() == group.kind() && !e.text().isEmpty()));
        nothing.setEnabled(proposed == 0);
        why.setText(getTranslation("entries.tools.notNothing", proposed));
        why.setVisible(nothing.isVisible() && proposed > 0);
    }

    /** The rows shown that wait; the head reads them together and marks them in one deed. */
    private Map<Long, Integer> waiting() {
        Map<Long, Integer> waiting = new HashMap<>();
        tables.values().forEach(table -> table.shown().values().stream().filter(host::waits)
                .forEach(e -> waiting.put(e.id(), e.version())));
        return waiting;
    }

    private void review() {
        Map<Long, Integer> seen = waiting();
        RowGroup group = groups().getFirst();
        try {
            int marked = desk.reviews().reviewAll(group.unitId(), group.period(), seen).size();
            host.saved();
            Notice.done(marked < seen.size() ? "entries.review.some" : "entries.review.done", marked,
                    seen.size() - marked);
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        host.refresh();
    }

    private interface Taking {
        List<EntryDetails> take(RowGroup group);
    }

    private List<EntryDetails> all(Taking taking) {
        List<EntryDetails> taken = new ArrayList<>();
        groups().forEach(group -> taken.addAll(taking.take(group)));
        return taken;
    }

    private void take(Supplier<List<EntryDetails>> work) {
        try {
            int taken = work.get().size();
            host.saved();
            Notice.done(taken == 0 ? "entries.tools.none" : "entries.tools.taken", taken);
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        host.refresh();
    }

    /** The groups shown; an assessment of the whole unit takes its lines from every topic. */
    private List<RowGroup> groups() {
        return tables.values().stream().map(EntryTable::group).flatMap(group -> whole
                ? host.topicIds().stream()
                        .map(topic -> new RowGroup(group.unitId(), group.period(), topic, group.kind()))
                : Stream.of(group)).toList();
    }

    private EntryTable first() {
        return tables.values().iterator().next();
    }
}
