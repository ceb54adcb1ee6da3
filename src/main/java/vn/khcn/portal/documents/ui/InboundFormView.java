package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.khcn.portal.documents.inbound.CitedDocument;
import vn.khcn.portal.documents.inbound.InboundDetails;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Writes an inbound document down, typed or read from a citation, or corrects it. */
@Route(InboundFormView.NEW)
@RouteAlias(DocumentNavigation.INBOUND + "/:document([0-9]+)/edit")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE", "REGISTRY"})
class InboundFormView extends Div implements BeforeEnterObserver {
    static final String NEW = DocumentNavigation.INBOUND + "/new";
    private static final long serialVersionUID = 1L;
    private final transient InboundService documents;
    private final transient DocumentFields fields;
    private final transient Joinery joinery;

    InboundFormView(InboundService documents, DocumentFields fields, Joinery joinery) {
        this.documents = documents;
        this.fields = fields;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("document").orElse(0L), InboundFields.EMPTY);
    }

    private void show(long id, InboundFields start) {
        removeAll();
        RegisterForm<InboundFields> form = joinery.form(InboundFields.class, OutboundFormView.LABELS);
        form.line("symbol").required().hint("documents.hint.inboundSymbol");
        form.date("issuedOn").required();
        form.pick("kind", fields.kinds(), KindOption::name).required();
        form.add("issuer", issuers(), text -> text).required();
        form.text("subject").required();
        form.date("receivedOn").hint("documents.hint.receivedOn");
        form.line("register").hint("documents.hint.register");
        AtomicLong stored = new AtomicLong(id);
        Supplier<Stored<InboundFields>> latest = () -> {
            if (id == 0) {
                return new Stored<>(start, 0);
            }
            InboundDetails details = documents.details(id);
            return new Stored<>(InboundFields.of(details), details.version());
        };
        form.open("inbound:" + (id == 0 ? "new" : Long.toString(id)), latest,
                (values, version) -> stored.set((id == 0
                        ? documents.register(values.form())
                        : documents.correct(id, version, values.form())).id()));
        PageHead head = new PageHead(
                I18NProvider.translate(id == 0 ? "documents.inbound.new" : "documents.inbound.edit"))
                .back(id == 0 ? DocumentNavigation.INBOUND : DocumentNavigation.inbound(id),
                        I18NProvider.translate("documents.inbound.title"));
        head.saving(form.saveButton("shell.form.save",
                () -> Address.open(DocumentNavigation.inbound(stored.get()))));
        Page page = new Page(head);
        if (id == 0) {
            page.body(citation(start));
        }
        add(page.body(form));
    }

    /** Reads "Công văn số … ngày … của …" into the fields below. */
    private Div citation(InboundFields start) {
        TextField cited = new TextField(getTranslation("documents.field.cited"));
        cited.setPlaceholder(getTranslation("documents.hint.cited"));
        cited.setWidth("36rem");
        FieldRules rules = new FieldRules().with("cited", cited);
        Button read = new Button(getTranslation("documents.inbound.read"), click -> rules.keep(() -> {
            CitedDocument said = CitedDocument.read(cited.getValue())
                    .orElseThrow(() -> BusinessRule.at("cited", "documents.rule.noCitation"));
            show(0, start.read(said, fields.kinds()));
        }));
        Div bar = new Div(cited, read);
        bar.addClassName("toolbar");
        return bar;
    }

    /** One body keeps one name: those written so far are offered, a new one may be typed. */
    private ComboBox<String> issuers() {
        ComboBox<String> issuer = new ComboBox<>();
        issuer.setItems(documents.issuers());
        issuer.setAllowCustomValue(true);
        issuer.addCustomValueSetListener(typed -> issuer.setValue(typed.getDetail()));
        return issuer;
    }
}
