package vn.khcn.portal.assignments.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.CompleteTask;
import vn.khcn.portal.assignments.ExtendDeadline;
import vn.khcn.portal.assignments.TaskForm;
import vn.khcn.portal.assignments.TaskKind;
import vn.khcn.portal.assignments.TaskProgressService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;

/** The forms over a task, drawn from its fields. */
@Component
class TaskForms {
    private final Joinery joinery;
    private final PeopleService people;
    private final KindService kinds;
    private final InboundService inbound;
    private final BusinessClock clock;

    TaskForms(Joinery joinery, PeopleService people, KindService kinds, InboundService inbound,
            BusinessClock clock) {
        this.joinery = joinery;
        this.people = people;
        this.kinds = kinds;
        this.inbound = inbound;
        this.clock = clock;
    }

    RegisterForm<TaskForm> task() {
        List<UnitOption> units = people.units();
        RegisterForm<TaskForm> form = joinery.form(TaskForm.class, TaskRegister.LABELS);
        form.section("assignments.form.source");
        form.suggest("sourceIssuer", inbound.issuers()).required();
        form.pick("sourceKind", kinds.all(), KindOption::name).required();
        form.line("sourceSymbol").required().hint("assignments.form.symbolHint");
        form.date("sourceDate").required();
        form.line("arrivalNumber");
        form.section("assignments.form.task");
        form.text("content").required();
        form.line("figure").hint("assignments.form.figureHint");
        form.choice("kind", TaskKind.class, "assignments.kind.").required();
        form.date("assignedOn").required();
        form.date("due").hint("assignments.form.dueHint");
        form.date("startedOn");
        form.pick("leadUnit", units, UnitOption::name).required();
        form.pickMany("coordinators", units, UnitOption::shortName);
        return form;
    }

    RegisterForm<ExtendDeadline> extension() {
        RegisterForm<ExtendDeadline> form = joinery.form(ExtendDeadline.class, TaskRegister.LABELS);
        form.date("toDue").required();
        form.date("decidedOn").required();
        form.line("decision").required().hint("assignments.form.decisionHint");
        form.text("reason").required();
        return form;
    }

    RegisterForm<TaskProgressService.Progress> progress() {
        RegisterForm<TaskProgressService.Progress> form = joinery.form(TaskProgressService.Progress.class,
                TaskRegister.LABELS);
        form.text("progress").hint("assignments.form.progressHint");
        return form;
    }

    RegisterForm<CompleteTask> result() {
        RegisterForm<CompleteTask> form = joinery.form(CompleteTask.class, TaskRegister.LABELS);
        form.date("completedOn").required();
        form.line("replySymbol").hint("assignments.form.replyHint");
        form.date("replyDate");
        return form;
    }

    /** What a new task starts with. */
    Map<String, Object> empty() {
        return Map.of("kind", TaskKind.ONE_OFF, "assignedOn", clock.today(), "coordinators", Set.of(), "sourceKind",
                kinds.get(KindOption.LETTER));
    }
}
