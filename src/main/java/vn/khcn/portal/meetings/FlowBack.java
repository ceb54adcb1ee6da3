package vn.khcn.portal.meetings;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFinished;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanAnswered;
import vn.khcn.portal.shell.Translations;

/** Hears what became of the task or the plan line that a directive went on as, and writes it down as its answer. */
@Component
class FlowBack {
    private final Directives directives;
    private final DirectiveService service;
    private final TaskBookService tasks;
    private final Translations texts;

    FlowBack(Directives directives, DirectiveService service, TaskBookService tasks, Translations texts) {
        this.directives = directives;
        this.service = service;
        this.tasks = tasks;
        this.texts = texts;
    }

    @EventListener
    void finished(TaskFinished finished) {
        directives.findByTaskId(finished.taskId()).ifPresent(directive -> {
            TaskSummary task = tasks.details(finished.taskId()).summary();
            service.flowBack(directive, finished.done()
                    ? AnswerForm.done(texts.vietnamese("meetings.flow.taskDone"), symbol(finished.taskId()))
                    : AnswerForm.progress(texts.vietnamese("meetings.flow.taskOpen", task.source())));
        });
    }

    @EventListener
    void answered(PlanAnswered answered) {
        Long followUp = answered.followUp();
        if (answered.answer() == null && followUp != null) {
            directives.findByPlanId(followUp).ifPresent(directive -> directive.followedByPlan(answered.planId()));
        }
        directives.findByPlanId(answered.planId()).ifPresent(directive -> {
            PlanAnswer answer = answered.answer();
            if (answer == PlanAnswer.MOVED && followUp != null) {
                directive.followedByPlan(followUp);
            }
            String words = answer == null ? "meetings.flow.planOpen" : "meetings.flow.plan." + answer;
            String text = texts.vietnamese(words, answered.reason()).strip();
            service.flowBack(directive,
                    answer == PlanAnswer.DONE ? AnswerForm.done(text, "") : AnswerForm.progress(text));
        });
    }

    private String symbol(long task) {
        String reply = tasks.details(task).summary().reply();
        return reply.replaceFirst("^.* số (\\S+).*$", "$1");
    }
}
