package vn.khcn.portal.assignments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.assignments.FollowUpBookService;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** All assigned tasks. */
@Route(value = TaskNavigation.PATH, layout = MainLayout.class)
@PermitAll
class TaskListView extends Page {
    private static final long serialVersionUID = 1L;

    TaskListView(TaskBookService book, FollowUpBookService paper, PeopleService people, Joinery joinery,
            BusinessClock clock) {
        super(new PageHead(""));
        int year = clock.today().getYear();
        pageHead().title(getTranslation("assignments.list.title"));
        pageHead().actions(new Anchor(TaskNavigation.PATH + "/board", getTranslation("assignments.board.title")),
                new FileDownload(getTranslation("assignments.book.print", String.valueOf(year)),
                        () -> new FileDownload.Content(
                                FileName.of(getTranslation("assignments.book.title"), clock.today(), "pdf"),
                                FileName.PDF, paper.pdf(year))));
        if (CurrentActor.get().is(Role.OFFICE)) {
            pageHead().primary(new Button(getTranslation("assignments.list.assign"),
                    click -> UI.getCurrent().navigate(TaskFormView.class)));
        }
        body(joinery.grid(TaskRegister.of(book, people)));
    }
}
