package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Registers documents already issued on paper, one after the other: kind, unit and date stay, the number rises. */
@Route(PaperFormView.ROUTE)
@RolesAllowed("REGISTRY")
class PaperFormView extends Div {
    static final String ROUTE = DocumentNavigation.OUTBOUND + "/paper";
    private static final long serialVersionUID = 1L;
    private final transient RegistryService registry;
    private final transient DocumentFields fields;
    private final transient BusinessClock clock;
    private final transient Joinery joinery;
    private final Div place = new Div();
    private final UnorderedList registered = new UnorderedList();
    private final Button save = new Button();
    private transient @Nullable PaperFields last;
    private transient @Nullable RegisterForm<PaperFields> form;

    PaperFormView(RegistryService registry, DocumentFields fields, BusinessClock clock, Joinery joinery) {
        this.registry = registry;
        this.fields = fields;
        this.clock = clock;
        this.joinery = joinery;
        setHeightFull();
        registered.addClassName("rows");
        registered.getElement().setAttribute("aria-live", "polite");
        save.setText(getTranslation("documents.paper.save"));
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                if (Objects.requireNonNull(form).save()) {
                    draw();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        add(new Page(new PageHead(getTranslation("documents.paper.title"))
                .back(DocumentNavigation.OUTBOUND, getTranslation("documents.outbound.title")).primary(save))
                .body(place, registered));
        draw();
    }

    private void draw() {
        RegisterForm<PaperFields> next = joinery.form(PaperFields.class, OutboundFormView.LABELS);
        next.pick("kind", fields.kindsIssuedHere(), KindOption::name).required();
        next.pick("unit", fields.units(), UnitOption::name).required();
        next.number("number").hint("documents.hint.number");
        next.date("date").required();
        next.text("subject").required();
        next.line("figure").hint("documents.hint.figure");
        next.line("letters").hint("documents.hint.symbol");
        next.add("signer", fields.signer(new TextArea()), office -> office).hint("documents.hint.signer");
        next.add("recipients", fields.recipients(), text -> text).wide();
        next.number("copies").required();
        next.flag("listed");
        PaperFields before = last;
        PaperFields start = before == null
                ? new PaperFields(null, null, null, clock.today(), "", "", "", "", 1, true, "")
                : before.next();
        next.open("outbound:paper", () -> new Stored<>(start, 0), (values, version) -> {
            shown(registry.registerIssued(values.form(), values.numbered(clock.today())));
            last = values;
        });
        form = next;
        place.removeAll();
        place.add(next);
    }

    private void shown(OutboundOption stored) {
        Anchor link = new Anchor(DocumentNavigation.outbound(stored.id()), stored.reference().toString());
        Div words = new Div(link, new Div(stored.subject()));
        words.addClassName("grow");
        registered.addComponentAsFirst(new ListItem(words));
        Notice.done("documents.paper.done", stored.reference().symbol());
    }
}
