package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.keytasks.KeyResultDetails;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTaskDetails;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Tone;

/** The results of a task or a target with their evidence, the newest first. */
class ResultList extends Div {
    private static final long serialVersionUID = 1L;
    private final transient KeyServices services;
    private final transient KeyTaskDetails task;
    private final transient @Nullable KeyTargetDetails target;
    private final transient Runnable changed;
    private final boolean mayTell;

    ResultList(KeyServices services, KeyTaskDetails task, @Nullable KeyTargetDetails target, Runnable changed) {
        this.services = services;
        this.task = task;
        this.target = target;
        this.changed = changed;
        mayTell = services.results().mayTell(task.id(), target == null ? null : target.id());
        List<KeyResultDetails> results = target == null ? task.results() : target.results();
        if (mayTell) {
            Button more = new Button(getTranslation("keytasks.result.new"),
                    click -> KeyDialogs.result(services, task, target, null, changed).open());
            Div deeds = new Div(more);
            deeds.addClassName("toolbar");
            add(deeds);
        }
        if (results.isEmpty()) {
            add(new EmptyState("keytasks.result.empty",
                    mayTell ? "keytasks.result.emptyNext" : "keytasks.result.emptyReader"));
            return;
        }
        Figures.Session session = services.figures()
                .open(services.progress().context(task.form().year(), services.clock().today()));
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        results.reversed().forEach(result -> rows.add(row(result, session)));
        add(rows);
    }

    private ListItem row(KeyResultDetails result, Figures.Session session) {
        Span hint = new Span(DayText.of(result.form().on()) + " · " + result.by());
        hint.addClassName("hint");
        Div words = new Div(new Span(KeyMarks.words(result.form().words(), session)), new Div(hint));
        evidence(result).ifPresent(link -> words.add(new Div(link)));
        words.addClassName("grow");
        ListItem row = new ListItem(words);
        row.addClassName("wraps");
        var quantity = result.form().quantity();
        if (quantity != null) {
            row.add(new Chip(result.proved() ? Tone.GREEN : Tone.RED,
                    "+" + KeyMarks.number(quantity) + (target == null ? "" : " " + target.form().unitOfMeasure())));
        }
        if (result.lacksEvidence()) {
            row.add(new Chip(Tone.RED, getTranslation("keytasks.result.noEvidence")));
        }
        if (result.form().completes()) {
            row.add(new Chip(Tone.GREEN, getTranslation("keytasks.state.DONE")));
        }
        row.add(small(result.files() == 0
                ? getTranslation("keytasks.result.files")
                : getTranslation("keytasks.result.filesCount", result.files()), () -> files(result).open()));
        if (mayTell) {
            row.add(small(getTranslation("keytasks.change"),
                    () -> KeyDialogs.result(services, task, target, result, changed).open()),
                    small(getTranslation("keytasks.remove"), () -> new ConfirmQuestion("keytasks.result.removeAsk",
                            "keytasks.remove", () -> remove(result)).danger().open()));
        }
        return row;
    }

    private Optional<Component> evidence(KeyResultDetails result) {
        String type = result.documentType();
        Long id = result.documentId();
        return type == null || id == null
                ? Optional.empty()
                : services.routes().of(type, id).map(route -> new Anchor(route,
                        getTranslation("keytasks.result.evidence", result.form().document())));
    }

    private Dialog files(KeyResultDetails result) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("keytasks.result.files"));
        dialog.setWidth("min(560px, 95vw)");
        dialog.add(services.files().panel("key-result", result.id(), mayTell && KeyMarks.brings()));
        dialog.getFooter().add(new Button(getTranslation("keytasks.close"), click -> dialog.close()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                changed.run();
            }
        });
        return dialog;
    }

    private void remove(KeyResultDetails result) {
        try {
            services.results().remove(result.id(), result.version());
            Notice.done("keytasks.result.removed");
            changed.run();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private static Button small(String text, Runnable deed) {
        Button button = new Button(text, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
