package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Problem;

/** The conclusions of a meeting: the state of the last ones on top, groups in the order of the notice, a line to write by keyboard. */
@Route(MeetingNavigation.MEETINGS + "/:meeting([0-9]{1,18})")
@PermitAll
class ConclusionsView extends MeetingPage {
    private static final long serialVersionUID = 1L;
    private final transient LineSuggestions signs;
    private final Div side = new Div();
    private transient @Nullable GroupList list;
    private @Nullable PageHead head;

    ConclusionsView(MeetingServices services, LineSuggestions signs) {
        super(services);
        this.signs = signs;
        addClassNames("page", "conclusions");
    }

    @Override
    void build() {
        removeAll();
        ConclusionsPage now = read();
        PageHead top = head(MeetingNavigation.meeting(id()));
        head = top;
        GroupList groups = new GroupList(this, signs, now.meeting());
        list = groups;
        Div main = Page.pane("main");
        List<DirectiveSummary> earlier = services().book().opening(id());
        if (!earlier.isEmpty()) {
            main.add(new OpeningStrip(earlier));
        }
        if (!now.returned().isEmpty()) {
            Div returned = new Div(new Span(getTranslation("meetings.page.returned", now.returned())));
            returned.addClassNames("notice", "red");
            main.add(returned);
        }
        if (now.groups().isEmpty() && !now.writable()) {
            main.add(new EmptyState("meetings.page.empty", "meetings.page.emptyNext"));
        }
        main.add(groups);
        if (current() == 0) {
            side.removeAll();
            side.add(new EmptyState("meetings.line.none", "meetings.line.noneNext"));
        }
        add(new Page(top).panes(main, Page.pane("side", side)));
        groups.show(now, current(), comments());
        if (now.writable() && now.groups().isEmpty()) {
            groups.newGroup();
        }
    }

    private Map<String, List<CommentDetails>> comments() {
        return services().comments().of(id()).stream().filter(CommentDetails::open)
                .collect(Collectors.groupingBy(CommentDetails::block));
    }

    @Override
    void refused(long line, RuntimeException why) {
        Problem problem = Problem.of(why);
        if (problem.kind() == Problem.Kind.CONFLICT) {
            refresh();
        }
        Objects.requireNonNull(list).row(line).ifPresentOrElse(row -> row.say(problem.text()),
                () -> Notice.problem(why));
    }

    @Override
    public void select(long line) {
        if (line != current() || side.getComponentCount() == 0) {
            current(line);
            inspect();
            Objects.requireNonNull(list).show(page(), current(), comments());
        }
    }

    @Override
    public void inspect() {
        side.removeAll();
        page().line(current()).ifPresent(line -> side.add(new LineInspector(this, line, signs, false)));
    }

    @Override
    public void refresh() {
        read();
        MeetingHead.describe(Objects.requireNonNull(head), page().meeting());
        Objects.requireNonNull(list).show(page(), current(), comments());
    }
}
