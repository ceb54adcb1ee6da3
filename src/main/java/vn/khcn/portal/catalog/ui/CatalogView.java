package vn.khcn.portal.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.catalog.CatalogDetails;
import vn.khcn.portal.catalog.CatalogFilter;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogListService;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Register;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The master data of every kind. */
@Route(CatalogNavigation.ROUTE)
@PermitAll
class CatalogView extends Page {
    private static final long serialVersionUID = 1L;

    CatalogView(CatalogListService lists, CatalogForms forms, Joinery joinery) {
        super(head(forms));
        Register<CatalogDetails, CatalogFilter> entries = new Register<CatalogDetails, CatalogFilter>("catalog",
                CatalogForms.LABELS, CatalogDetails::id,
                v -> new CatalogFilter(v.text("words"), v.choices("kind", CatalogKind.class), v.flag("ended")),
                lists::list, lists::count)
                .columns(Column.<CatalogDetails>text("name", e -> e.form().name()).sortedBy("name"),
                        Column.<CatalogDetails>text("kind", e -> translate("catalog.kind." + e.kind()))
                                .sortedBy("kind").wide("13rem"),
                        Column.<CatalogDetails>text("code", e -> e.form().code()).sortedBy("code").wide("9rem"),
                        Column.<CatalogDetails>text("unit", e -> e.form().unit()).wide("7rem"),
                        Column.<CatalogDetails>text("aliases", e -> String.join("; ", e.form().aliases())),
                        Column.<CatalogDetails>date("validFrom", e -> e.form().validFrom()).sortedBy("validFrom")
                                .hidden(),
                        Column.<CatalogDetails>date("validTo", e -> e.form().validTo()).sortedBy("validTo"))
                .filters(FilterField.text("words"), FilterField.choice("kind", CatalogKind.class, "catalog.kind."),
                        FilterField.flag("ended"))
                .opens(e -> CatalogNavigation.entry(e.id())).titled("catalog.list.title")
                .orderedBy(org.springframework.data.domain.Sort.by("kind", "name"))
                .whenEmpty("catalog.list.empty", "catalog.list.emptyNext");
        body(joinery.grid(entries));
    }

    private static PageHead head(CatalogForms forms) {
        PageHead head = new PageHead(translate("catalog.list.title"));
        if (forms.mayAdd()) {
            head.primary(new Button(translate("catalog.list.add"),
                    click -> forms.add(id -> UI.getCurrent().navigate(CatalogNavigation.entry(id)))));
        }
        return head;
    }
}
