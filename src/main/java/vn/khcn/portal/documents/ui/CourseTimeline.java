package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
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
            List<Div> more = new ArrayList<>();
            if (reason != null) {
                more.add(new Div(reason));
            }
            if (step.waited().toMinutes() > 0) {
                Div waited = new Div(waited(step.waited()));
                waited.addClassName("hint");
                more.add(waited);
            }
            add(DayText.of(step.at()), step.by(), getTranslation("approval.action." + step.action()),
                    more.toArray(Div[]::new));
        });
    }

    private String waited(Duration waited) {
        return waited.toDays() > 0
                ? getTranslation("documents.course.days", waited.toDays(), waited.toHoursPart())
                : getTranslation("documents.course.hours", waited.toHours(), waited.toMinutesPart());
    }
}
