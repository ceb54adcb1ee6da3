package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Timeline;

/** The steps a document took: who, when, how long it had waited, and why it was returned. */
class CourseTimeline extends Timeline {
    private static final long serialVersionUID = 1L;

    CourseTimeline(List<ApprovalStep> steps) {
        steps.reversed().forEach(step -> {
            String reason = step.reason();
            Div waited = new Div(waited(step.waited()));
            waited.addClassName("hint");
            Div[] more = reason == null ? new Div[]{waited} : new Div[]{new Div(reason), waited};
            add(DayText.of(step.at()), step.by(), getTranslation("approval.action." + step.action()), more);
        });
    }

    private String waited(Duration waited) {
        return waited.toDays() > 0
                ? getTranslation("documents.course.days", waited.toDays(), waited.toHoursPart())
                : getTranslation("documents.course.hours", waited.toHours(), waited.toMinutesPart());
    }
}
