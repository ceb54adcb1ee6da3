package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.reporting.DraftSummary;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Timeline;

/** A report's steps with the time each took, and its drafts. */
final class HistoryPanels {
    private HistoryPanels() {}

    static Timeline steps(List<ApprovalStep> steps) {
        Timeline timeline = new Timeline();
        for (ApprovalStep step : steps.reversed()) {
            String waited = text("reporting.history.waited", waited(step.waited()));
            Paragraph more = new Paragraph(step.reason() == null ? waited : step.reason() + " · " + waited);
            more.addClassName("hint");
            timeline.add(DayText.of(step.at()), step.by(), text("reporting.action." + step.action()), more);
        }
        return timeline;
    }

    /** @param open hears the number of a draft to look at */
    static Timeline drafts(List<DraftSummary> drafts, IntConsumer open) {
        Timeline timeline = new Timeline();
        for (DraftSummary draft : drafts) {
            Button look = new Button(text("reporting.history.look"), click -> open.accept(draft.number()));
            look.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            timeline.add(DayText.of(draft.at()), draft.by(), text("reporting.history.draft", draft.number()),
                    new Div(look));
        }
        return timeline;
    }

    private static String waited(Duration waited) {
        return waited.toDays() > 0
                ? text("reporting.history.days", waited.toDays(), waited.toHoursPart())
                : waited.toHours() > 0
                        ? text("reporting.history.hours", waited.toHours(), waited.toMinutesPart())
                        : text("reporting.history.minutes", waited.toMinutes());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
