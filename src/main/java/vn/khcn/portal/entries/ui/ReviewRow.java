package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.khcn.portal.entries.EntryDetails;

/** A row that waits, on the page it is read on: marked, worded otherwise, or taken away. */
class ReviewRow extends KeyedLine {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final ReviewDialog dialog;
    private final SentenceLine words;
    private final Div deeds = new Div();
    private final Button mark = new Button("", click -> mark());
    private final Button edit = new Button(getTranslation("entries.proposal.edit"), click -> edit());
    private final Button remove = new Button(getTranslation("entries.row.remove"), click -> leave());
    private transient EntryDetails row;
    private State state = State.WAITING;

    private enum State {
        WAITING, READ, REMOVED
    }

    ReviewRow(GridDesk desk, GridHost host, EntryDetails row, ReviewDialog dialog) {
        this.desk = desk;
        this.row = row;
        this.dialog = dialog;
        words = new SentenceLine(desk, host);
        words.addClassNames("grow");
        words.setClassName("level-2", row.level() == 2);
        words.show(row.text(), row.unread() && Objects.requireNonNullElse(row.sourceKey(), "").startsWith("entry:"));
        deeds.addClassName("line-deeds");
        for (Button button : List.of(mark, edit, remove)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        deeds.add(mark, edit, remove);
        add(words, deeds);
        become(State.WAITING);
    }

    EntryDetails row() {
        return row;
    }

    private void become(State now) {
        state = now;
        mark.setText(getTranslation("entries.review.state." + now));
        mark.setEnabled(now != State.READ);
        edit.setVisible(now == State.WAITING);
        remove.setVisible(now == State.WAITING);
        setClassName("decided", now != State.WAITING);
        setClassName("removed", now == State.REMOVED);
    }

    private void mark() {
        act(() -> {
            if (state == State.REMOVED) {
                row = desk.entries().restore(row);
                become(State.WAITING);
                dialog.changed();
            } else {
                row = desk.entries().review(row.id(), row.version());
                go(State.READ);
            }
        });
    }

    @Override
    void leave() {
        if (waits()) {
            act(() -> {
                row = desk.entries().remove(row.id(), row.version());
                go(State.REMOVED);
            });
        }
    }

    /** What a head writes is reviewed by that; a specialist's words wait for the head. */
    @Override
    void edit() {
        if (waits()) {
            deeds.setVisible(false);
            words.edit(row, now -> {
                row = now;
                deeds.setVisible(true);
                if (now.unread()) {
                    dialog.onward(this);
                } else {
                    go(State.READ);
                }
            });
        }
    }

    private void go(State now) {
        become(now);
        dialog.changed();
        dialog.onward(this);
    }

    @Override
    List<KeyedLine> lines() {
        return dialog.lines();
    }

    @Override
    Optional<? extends Focusable<?>> button() {
        return state == State.READ ? Optional.empty() : Optional.of(mark);
    }

    @Override
    boolean waits() {
        return state == State.WAITING;
    }
}
