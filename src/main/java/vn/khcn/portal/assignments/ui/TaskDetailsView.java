package vn.khcn.portal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDetails;
import vn.khcn.portal.assignments.TaskProgressService;
import vn.khcn.portal.assignments.TaskService;
import vn.khcn.portal.assignments.WorkState;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** A task: its document, its deadline with every extension, its result, its history and files. */
@Route(value = TaskNavigation.PATH + "/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
class TaskDetailsView extends com.vaadin.flow.component.html.Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient TaskService tasks;
    private final transient TaskBookService book;
    private final transient TaskProgressService progress;
    private final transient TaskForms forms;
    private final transient TaskPanels panels;
    private final transient BusinessClock clock;

    TaskDetailsView(TaskService tasks, TaskBookService book, TaskProgressService progress, TaskForms forms,
            TaskPanels panels, BusinessClock clock) {
        this.tasks = tasks;
        this.book = book;
        this.progress = progress;
        this.forms = forms;
        this.panels = panels;
        this.clock = clock;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        if (!book.exists(id)) {
            throw new NotFoundException();
        }
        show(id);
    }

    private void show(long id) {
        TaskDetails task = book.details(id);
        PageHead head = new PageHead(getTranslation("assignments.details.head", task.summary().source())).back(
                TaskNavigation.PATH,
                getTranslation("assignments.list.title"));
        head.chips(Chip.of(TaskMarks.of(task.summary().work())), Chip.of(TaskMarks.of(task.summary().deadline())));
        actions(head, task);
        removeAll();
        Page page = panels.page(head, task);
        add(page);
    }

    private void actions(PageHead head, TaskDetails task) {
        long id = task.summary().id();
        boolean open = task.summary().work() != WorkState.DONE;
        if (task.mayChange()) {
            if (task.reportedIn() == null) {
                Button remove = new Button(getTranslation("assignments.details.remove"), click -> remove(task));
                remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
                head.actions(remove);
            }
            head.actions(new Button(getTranslation("assignments.details.edit"),
                    click -> UI.getCurrent().navigate(TaskNavigation.task(id) + "/edit")));
            if (open && task.summary().due() != null) {
                head.actions(new Button(getTranslation("assignments.details.extend"), click -> extend(task)));
            }
        }
        if (task.mayRecord() && task.summary().work() == WorkState.NOT_STARTED) {
            head.actions(new Button(getTranslation("assignments.details.start"), click -> {
                tasks.start(id, task.version(), clock.today());
                Notice.done("assignments.details.started");
                show(id);
            }));
        }
        if (task.mayRecord() && open) {
            head.actions(new Button(getTranslation("assignments.details.note"), click -> note(task)));
            head.primary(new Button(getTranslation("assignments.details.complete"), click -> complete(task)));
        }
    }

    private void extend(TaskDetails task) {
        long id = task.summary().id();
        var form = forms.extension();
        form.openNew(TaskRegister.CODE + ":extend:" + id, Map.of("decidedOn", clock.today()),
                values -> tasks.extend(id, task.version(), values));
        new FormDialog("assignments.details.extend", form, "assignments.details.extend", () -> {
            Notice.done("assignments.details.extended");
            show(id);
        }).open();
    }

    private void note(TaskDetails task) {
        long id = task.summary().id();
        var form = forms.progress();
        form.openNew(TaskRegister.CODE + ":note:" + id, Map.of("progress", task.summary().progress()),
                values -> progress.note(id, task.version(), values));
        new FormDialog("assignments.details.note", form, "shell.form.save", () -> {
            Notice.done("assignments.details.noted");
            show(id);
        }).open();
    }

    private void complete(TaskDetails task) {
        long id = task.summary().id();
        var form = forms.result();
        form.openNew(TaskRegister.CODE + ":complete:" + id, Map.of("completedOn", clock.today()),
                values -> tasks.complete(id, task.version(), values));
        new FormDialog("assignments.details.complete", form, "assignments.details.complete", () -> {
            Notice.undo(() -> {
                tasks.reopen(id);
                show(id);
            }, "assignments.details.completed");
            show(id);
        }).open();
    }

    private void remove(TaskDetails task) {
        new ConfirmQuestion("assignments.details.removeAsk", "assignments.details.remove", () -> {
            tasks.remove(task.summary().id(), task.version());
            Notice.done("assignments.details.removed");
            UI.getCurrent().navigate(TaskNavigation.PATH);
        }, task.summary().source()).because("assignments.details.removeNext").danger().open();
    }
}
