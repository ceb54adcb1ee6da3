package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Drafts a document, or a document that replaces an issued one ({@code ?replaces=12}), or edits a draft. */
@Route(OutboundFormView.NEW)
@RouteAlias(DocumentNavigation.OUTBOUND + "/:document([0-9]+)/edit")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE", "REGISTRY"})
class OutboundFormView extends Div implements BeforeEnterObserver {
    static final String NEW = DocumentNavigation.OUTBOUND + "/new";
    static final String LABELS = "documents.field.";
    private static final long serialVersionUID = 1L;
    private final transient OutboundService documents;
    private final transient DocumentFields fields;
    private final transient Joinery joinery;

    OutboundFormView(OutboundService documents, DocumentFields fields, Joinery joinery) {
        this.documents = documents;
        this.fields = fields;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        long id = event.getRouteParameters().getLong("document").orElse(0L);
        long replaced = event.getLocation().getQueryParameters().getSingleParameter("replaces")
                .filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
        RegisterForm<OutboundFields> form = draw();
        AtomicLong stored = new AtomicLong(id);
        Supplier<Stored<OutboundFields>> latest = () -> {
            if (id == 0) {
                return new Stored<>(replaced == 0
                        ? OutboundFields.empty(fields.ownUnit())
                        : OutboundFields.replacing(documents.details(replaced)), 0);
            }
            OutboundDetails details = documents.details(id);
            return new Stored<>(OutboundFields.of(details), details.version());
        };
        form.open("outbound:" + (id == 0 ? "new" + (replaced == 0 ? "" : "-" + replaced) : Long.toString(id)), latest,
                (values, version) -> stored.set((id == 0
                        ? documents.draft(values.form())
                        : documents.edit(id, version, values.form())).id()));
        String title = id != 0
                ? "documents.outbound.edit"
                : replaced != 0 ? "documents.outbound.replace" : "documents.outbound.new";
        PageHead head = new PageHead(I18NProvider.translate(title))
                .back(id == 0 ? DocumentNavigation.OUTBOUND : DocumentNavigation.outbound(id),
                        I18NProvider.translate("documents.outbound.title"));
        head.saving(form.saveButton("shell.form.save",
                () -> Address.open(DocumentNavigation.outbound(stored.get()))));
        add(new Page(head).body(form));
    }

    private RegisterForm<OutboundFields> draw() {
        RegisterForm<OutboundFields> form = joinery.form(OutboundFields.class, LABELS);
        form.pick("kind", fields.kindsIssuedHere(), KindOption::name).required();
        form.pick("unit", fields.units(), UnitOption::name).required();
        form.text("subject").required();
        form.line("figure").hint("documents.hint.figure");
        form.line("letters").hint("documents.hint.symbol");
        form.number("copies").required();
        TextArea authority = new TextArea();
        form.add("signer", fields.signer(authority), office -> office).hint("documents.hint.signer");
        form.add("authority", authority, lines -> lines).hint("documents.hint.authority");
        form.add("recipients", fields.recipients(), text -> text).wide();
        form.add("respondsTo", fields.inbound(), d -> d.cited());
        form.add("replaces", fields.outbound(), d -> d.reference().toString());
        form.line("note").wide();
        form.flag("listed").wide();
        return form;
    }
}
