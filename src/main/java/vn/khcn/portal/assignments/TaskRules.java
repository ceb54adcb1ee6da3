package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;

/** What must hold of the days and words of a task, each said at its field. */
final class TaskRules {
    private static final int LONGEST = 20_000;

    private TaskRules() {}

    static void check(TaskForm form, LocalDate today) {
        filled("sourceIssuer", form.sourceIssuer());
        filled("sourceSymbol", form.sourceSymbol());
        filled("content", form.content());
        if (form.content().length() > LONGEST) {
            throw BusinessRule.at("content", "assignments.rule.tooLong", LONGEST);
        }
        past("sourceDate", form.sourceDate(), today);
        past("assignedOn", form.assignedOn(), today);
        if (form.assignedOn().isBefore(form.sourceDate())) {
            throw BusinessRule.at("assignedOn", "assignments.rule.assignedBeforeSource", day(form.sourceDate()));
        }
        if (form.due() != null && form.due().isBefore(form.assignedOn())) {
            throw BusinessRule.at("due", "assignments.rule.dueBeforeAssigned", day(form.assignedOn()));
        }
        if (form.startedOn() != null) {
            started("startedOn", form.startedOn(), form.assignedOn(), today);
        }
    }

    static void started(String field, LocalDate startedOn, LocalDate assignedOn, LocalDate today) {
        past(field, startedOn, today);
        if (startedOn.isBefore(assignedOn)) {
            throw BusinessRule.at(field, "assignments.rule.startedBeforeAssigned", day(assignedOn));
        }
    }

    static void check(ExtendDeadline how, AssignedTask task, LocalDate today) {
        LocalDate due = task.due();
        if (due == null) {
            throw BusinessRule.at("toDue", "assignments.rule.nothingToExtend");
        }
        if (task.completedOn() != null) {
            throw BusinessRule.at("toDue", "assignments.rule.alreadyDone");
        }
        filled("decision", how.decision());
        filled("reason", how.reason());
        past("decidedOn", how.decidedOn(), today);
        if (how.decidedOn().isBefore(task.assignedOn())) {
            throw BusinessRule.at("decidedOn", "assignments.rule.decidedBeforeAssigned", day(task.assignedOn()));
        }
        if (!how.toDue().isAfter(due)) {
            throw BusinessRule.at("toDue", "assignments.rule.notLater", day(due));
        }
    }

    static void check(CompleteTask result, AssignedTask task, LocalDate today) {
        if (task.completedOn() != null) {
            throw BusinessRule.at("completedOn", "assignments.rule.alreadyDone");
        }
        past("completedOn", result.completedOn(), today);
        if (result.completedOn().isBefore(task.assignedOn())) {
            throw BusinessRule.at("completedOn", "assignments.rule.completedBeforeAssigned", day(task.assignedOn()));
        }
        if (task.startedOn() != null && result.completedOn().isBefore(task.startedOn())) {
            throw BusinessRule.at("completedOn", "assignments.rule.completedBeforeStarted", day(task.startedOn()));
        }
        if (result.replyDate() != null) {
            filled("replySymbol", result.replySymbol());
            past("replyDate", result.replyDate(), today);
            if (result.replyDate().isBefore(task.assignedOn())) {
                throw BusinessRule.at("replyDate", "assignments.rule.replyBeforeAssigned", day(task.assignedOn()));
            }
        }
    }

    private static void filled(String field, @Nullable String text) {
        if (CleanText.line(text).isEmpty()) {
            throw BusinessRule.at(field, "assignments.rule.empty");
        }
    }

    private static void past(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw BusinessRule.at(field, "assignments.rule.future", day(today));
        }
    }

    private static String day(LocalDate day) {
        return DocumentReference.day(day);
    }
}
