package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.documents.inbound.InboundDetails;
import vn.khcn.portal.documents.inbound.InboundFilter;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.FilterField.Choice;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Register;

/** Documents received or cited. */
@Route(DocumentNavigation.INBOUND)
@PermitAll
class InboundListView extends Page {
    private static final long serialVersionUID = 1L;

    InboundListView(InboundService documents, KindService kinds, Joinery joinery) {
        super(head());
        body(joinery.grid(register(documents, kinds)));
    }

    private static PageHead head() {
        PageHead head = new PageHead(I18NProvider.translate("documents.inbound.title"));
        if (DocumentNavigation.WRITERS.stream().anyMatch(CurrentActor.get()::is)) {
            head.actions(new Anchor(InboundImportView.ROUTE, I18NProvider.translate("shell.intake.open")));
            head.primary(new Button(I18NProvider.translate("documents.inbound.new"),
                    click -> Address.open(InboundFormView.NEW)));
        }
        return head;
    }

    private static Register<InboundDetails, InboundFilter> register(InboundService documents, KindService kinds) {
        return new Register<>("inbound", "documents.field.", InboundDetails::id,
                values -> new InboundFilter(values.text("text"), values.codes("kind"), values.date("from"),
                        values.date("to")),
                documents::list, documents::count)
                .titled("documents.inbound.title")
                .columns(
                        Column.<InboundDetails>text("symbol", d -> d.form().symbol()).sortedBy("symbol").wide("12rem"),
                        Column.<InboundDetails>date("issuedOn", d -> d.form().issuedOn()).sortedBy("issuedOn"),
                        Column.<InboundDetails>text("kind", d -> d.kind().name()).sortedBy("kind").wide("8rem"),
                        Column.<InboundDetails>text("issuer", d -> d.form().issuer()).sortedBy("issuer").wide("12rem"),
                        Column.<InboundDetails>text("subject", d -> d.form().subject()).sortedBy("subject"),
                        Column.<InboundDetails>date("receivedOn", d -> d.form().receivedOn()).sortedBy("receivedOn"),
                        Column.<InboundDetails>text("register", d -> d.form().register()).wide("8rem").hidden())
                .filters(FilterField.text("text"), FilterField.choice("kind", () -> kinds(kinds)),
                        FilterField.date("from"), FilterField.date("to"))
                .opens(d -> DocumentNavigation.inbound(d.id()))
                .orderedBy(Sort.by(Sort.Order.desc("issuedOn"), Sort.Order.desc("id")))
                .whenEmpty("documents.inbound.empty", "documents.inbound.emptyNext");
    }

    private static List<Choice> kinds(KindService kinds) {
        return kinds.all().stream().map(k -> new Choice(k.code(), k.name())).toList();
    }
}
