package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.meetings.ConclusionsPage;
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
class NoticeView extends MeetingPage {
    private static final long serialVersionUID = 1L;
    private final transient LineSuggestions signs;
    private final Div side = new Div();
    private transient @Nullable PaperDesk paper;

    NoticeView(MeetingServices services, LineSuggestions signs) {
        super(services);
        this.signs = signs;
        addClassNames("page", "review");
    }

    @Override
    void build() {
        removeAll();
        ConclusionsPage now = read();
        PageHead head = head(MeetingNavigation.notice(id()), files(now));
        if (now.groups().isEmpty()) {
            add(new Page(head).body(new EmptyState("meetings.page.empty", "meetings.page.emptyNext")));
            return;
        }
        PaperDesk shown = new PaperDesk(services().routes(), this::chosen);
        paper = shown;
        add(new Page(head).panes(Page.pane("main", shown), Page.pane("side", side)));
        shown.show(document(), block());
        inspect();
    }

    private OfficialDocument document() {
        return services().notices().document(id());
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
                    ? services().archive().bytes(services().archive().ofReport(id()).orElseThrow().id(), form)
                    : form == FrozenForm.PDF
                            ? services().press().pdf(document(), true)
                            : services().press().docx(document());
            return new FileDownload.Content(FileName.of(meeting.title(), services().clock().today(), extension), type,
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
        page().line(current()).ifPresentOrElse(line -> side.add(new LineInspector(this, line, signs, true)), () -> {
            side.add(new EmptyState("meetings.notice.none", "meetings.notice.noneNext"));
            Timeline steps = new Timeline();
            services().review().history(id()).reversed().forEach(step -> steps.add(DayText.of(step.at()), step.by(),
                    getTranslation(step.action().textKey()) + (step.reason() == null ? "" : ": " + step.reason())));
            side.add(steps);
        });
    }

    @Override
    void refused(long line, RuntimeException why) {
        Notice.problem(why);
    }

    @Override
    public void select(long line) {
        current(line);
        Objects.requireNonNull(paper).show(document(), block());
        inspect();
    }

    @Override
    public void refresh() {
        read();
        Objects.requireNonNull(paper).show(document(), block());
    }
}
