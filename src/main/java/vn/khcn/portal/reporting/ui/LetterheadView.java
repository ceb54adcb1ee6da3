package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.Letterhead;
import vn.khcn.portal.people.LetterheadService;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The department's letterhead, with the head of a page as it will print while one types. */
@Route(value = "tieu-de-van-ban", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class LetterheadView extends Page {
    private static final long serialVersionUID = 1L;
    private final PaperPane paper;
    private final transient BusinessClock clock;

    LetterheadView(LetterheadService letterheads, Joinery joinery, RecordRoutes routes, BusinessClock clock) {
        super(new PageHead(translate("reporting.letterhead.title")));
        this.clock = clock;
        paper = new PaperPane(routes);
        paper.addClassName("letterhead-paper");
        RegisterForm<Letterhead> form = joinery.form(Letterhead.class, "reporting.letterhead.");
        form.line("parentAgency").wide().hint("reporting.letterhead.parentHint");
        form.line("agency").wide().required().hint("reporting.letterhead.agencyHint");
        form.line("place").required();
        form.line("symbol").required().hint("reporting.letterhead.symbolHint");
        form.open("letterhead", () -> stored(letterheads), letterheads::change);
        form.whenTyped(() -> show(new Letterhead(form.typed("parentAgency"), form.typed("agency"), form.typed("place"),
                form.typed("symbol"))));
        pageHead().primary(form.saveButton("reporting.dialog.save", () -> {
            Notice.done("reporting.letterhead.saved");
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }));
        body(DetailsPage.card("reporting.letterhead.fields", form),
                DetailsPage.card("reporting.letterhead.preview", paper));
        show(letterheads.current().letterhead());
    }

    private static Stored<Letterhead> stored(LetterheadService letterheads) {
        LetterheadService.Current current = letterheads.current();
        return new Stored<>(current.letterhead(), current.version());
    }

    private void show(Letterhead letterhead) {
        DocumentHead head = new DocumentHead(letterhead.parentAgency(), letterhead.agency(), null,
                "BC-" + letterhead.symbol(), letterhead.place(), null, clock.today(),
                getTranslation("reporting.letterhead.type"), getTranslation("reporting.letterhead.subject"), List.of(),
                List.of());
        paper.show(new OfficialDocument(OfficialDocument.SCHEMA, head, List.of(), null, List.of(), List.of(),
                List.of()));
    }
}
