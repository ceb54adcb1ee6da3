package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Timeline;

/** The notice of conclusions to read and decide on, made for a tablet: the page, beside it the chosen line to edit or comment. */
@Route(MeetingNavigation.MEETINGS + "/:meeting([0-9]{1,18})/thong-bao")
@PermitAll
class NoticeView extends Div implements BeforeEnterObserver, LineHost {
    private static final long serialVersionUID = 1L;
    private final transient MeetingServices services;
    private final transient LineSuggestions signs;
    private final Div side = new Div();
    private transient @Nullable ConclusionsPage page;
    private transient @Nullable PaperDesk paper;
    private long id;
    private long current;

    NoticeView(MeetingServices services, LineSuggestions signs) {
        this.services = services;
        this.signs = signs;
        addClassNames("page", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("meeting").orElseThrow(NotFoundException::new);
        if (services.meetings().find(id).isEmpty()) {
            throw new NotFoundException();
        }
        build();
    }

    private void build() {
        removeAll();
        ConclusionsPage now = services.review().page(id);
        page = now;
        PageHead head = new MeetingHead(services, now, () -> current == 0 ? "" : "d" + current, this::build)
                .head(MeetingNavigation.notice(id), files(now));
        if (now.groups().isEmpty()) {
            add(new Page(head).body(new EmptyState("meetings.page.empty", "meetings.page.emptyNext")));
            return;
        }
        PaperDesk shown = new PaperDesk(services.routes(), this::chosen);
        paper = shown;
        add(new Page(head).panes(Page.pane("main", shown), Page.pane("side", side)));
        shown.show(document(), "d" + current);
        inspect();
    }

    private OfficialDocument document() {
        return services.notices().document(id);
    }

    private FileDownload[] files(ConclusionsPage now) {
        return now.groups().isEmpty()
                ? new FileDownload[0]
                : new FileDownload[]{file("meetings.page.pdf", now.meeting(), FrozenForm.PDF, "pdf", FileName.PDF),
                        file("meetings.page.word", now.meeting(), FrozenForm.DOCX, "docx", FileName.DOCX)};
    }

    /** A draft is printed when asked for, an issued notice is exactly what was frozen. */
    private FileDownload file(String label, MeetingSummary meeting, FrozenForm form, String extension, String type) {
        return new FileDownload(getTranslation(label), () -> {
            byte[] bytes = meeting.issued()
                    ? services.archive().bytes(services.archive().ofReport(id).orElseThrow().id(), form)
                    : form == FrozenForm.PDF
                            ? services.press().pdf(document(), true)
                            : services.press().docx(document());
            return new FileDownload.Content(FileName.of(meeting.title(), services.clock().today(), extension), type,
                    bytes);
        });
    }

    private void chosen(String block) {
        if (block.matches("d\\d{1,18}(/\\d+)?")) {
            select(Long.parseLong(block.replaceAll("/.*", "").substring(1)));
        }
    }

    @Override
    public void inspect() {
        side.removeAll();
        page().line(current).ifPresentOrElse(line -> side.add(new LineInspector(this, line, signs, true)), () -> {
            side.add(new EmptyState("meetings.notice.none", "meetings.notice.noneNext"));
            Timeline steps = new Timeline();
            services.review().history(id).reversed().forEach(step -> steps.add(DayText.of(step.at()), step.by(),
                    getTranslation(step.action().textKey()) + (step.reason() == null ? "" : ": " + step.reason())));
            side.add(steps);
        });
    }

    @Override
    public MeetingServices services() {
        return services;
    }

    @Override
    public ConclusionsPage page() {
        return Objects.requireNonNull(page);
    }

    @Override
    public boolean store(long line, UnaryOperator<DirectiveForm> change) {
        try {
            LineDetails now = page().line(line).orElseThrow();
            services.conclusions().change(line, now.version(), change.apply(now.form()));
            refresh();
            return true;
        } catch (RuntimeException refused) {
            Notice.problem(refused);
            return false;
        }
    }

    @Override
    public void select(long line) {
        current = line;
        Objects.requireNonNull(paper).show(document(), "d" + current);
        inspect();
    }

    @Override
    public void refresh() {
        page = services.review().page(id);
        Objects.requireNonNull(paper).show(document(), "d" + current);
    }
}
