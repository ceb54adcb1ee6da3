package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.legal.LegalDraftDetails;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Begins a legal draft, or changes what it is called. */
@Route(LegalFormView.NEW)
@RouteAlias(DocumentNavigation.LEGAL + "/:draft([0-9]+)/edit")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE"})
class LegalFormView extends Div implements BeforeEnterObserver {
    static final String LABELS = "documents.draft.";
    static final String NEW = DocumentNavigation.LEGAL + "/new";
    private static final long serialVersionUID = 1L;
    private final transient LegalDraftService drafts;
    private final transient DocumentFields fields;
    private final transient Joinery joinery;

    LegalFormView(LegalDraftService drafts, DocumentFields fields, Joinery joinery) {
        this.drafts = drafts;
        this.fields = fields;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        long id = event.getRouteParameters().getLong("draft").orElse(0L);
        RegisterForm<LegalFields> form = joinery.form(LegalFields.class, LABELS);
        form.pick("kind", fields.kinds(), KindOption::name).required();
        form.line("authority").required().hint("documents.hint.promulgates");
        form.text("title").required();
        form.pick("unit", fields.units(), UnitOption::name).required();
        AtomicLong stored = new AtomicLong(id);
        Supplier<Stored<LegalFields>> latest = () -> {
            if (id == 0) {
                return new Stored<>(new LegalFields(null, "", "", fields.ownUnit()), 0);
            }
            LegalDraftDetails details = drafts.details(id);
            return new Stored<>(LegalFields.of(details), details.version());
        };
        form.open("legal-draft:" + (id == 0 ? "new" : Long.toString(id)), latest, (values, version) -> {
            if (id == 0) {
                stored.set(drafts.begin(values.form()));
            } else {
                drafts.edit(id, version, values.form());
            }
        });
        PageHead head = new PageHead(
                I18NProvider.translate(id == 0 ? "documents.legal.new" : "documents.legal.edit"))
                .back(id == 0 ? DocumentNavigation.LEGAL : DocumentNavigation.legal(id),
                        I18NProvider.translate("documents.legal.title"));
        head.saving(form.saveButton("shell.form.save",
                () -> Address.open(DocumentNavigation.legal(stored.get()))));
        add(new Page(head).body(form));
    }
}
