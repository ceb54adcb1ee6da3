package vn.khcn.portal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDetails;
import vn.khcn.portal.assignments.TaskForm;
import vn.khcn.portal.assignments.TaskService;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;

/** Writes a task down, or corrects one. */
@Route(value = TaskNavigation.PATH + "/new", layout = MainLayout.class)
@RouteAlias(value = TaskNavigation.PATH + "/:id([0-9]{1,18})/edit", layout = MainLayout.class)
@RolesAllowed("OFFICE")
class TaskFormView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient TaskService tasks;
    private final transient TaskBookService book;
    private final transient TaskForms forms;

    TaskFormView(TaskService tasks, TaskBookService book, TaskForms forms) {
        super(new PageHead(""));
        this.tasks = tasks;
        this.book = book;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().getLong("id").ifPresentOrElse(this::revise, this::assign);
    }

    private void assign() {
        pageHead().title(getTranslation("assignments.form.new")).back(TaskNavigation.PATH,
                getTranslation("assignments.list.title"));
        long[] stored = new long[1];
        RegisterForm<TaskForm> form = forms.task();
        form.openNew(TaskRegister.CODE + ":new", forms.empty(), values -> stored[0] = tasks.assign(values));
        show(form, () -> {
            Notice.done("assignments.form.assigned");
            UI.getCurrent().navigate(TaskNavigation.task(stored[0]));
        });
    }

    private void revise(long id) {
        if (!book.exists(id)) {
            throw new NotFoundException();
        }
        pageHead().title(getTranslation("assignments.form.edit")).back(TaskNavigation.task(id),
                getTranslation("assignments.details.title"));
        RegisterForm<TaskForm> form = forms.task();
        form.open(TaskRegister.CODE + ":" + id, () -> {
            TaskDetails now = book.details(id);
            return new RegisterForm.Stored<>(now.form(), now.version());
        }, (values, version) -> tasks.revise(id, version, values));
        show(form, () -> {
            Notice.done("assignments.form.saved");
            UI.getCurrent().navigate(TaskNavigation.task(id));
        });
    }

    private void show(RegisterForm<TaskForm> form, Runnable saved) {
        pageHead().saving(form.saveButton("shell.form.save", saved));
        body(form);
    }
}
