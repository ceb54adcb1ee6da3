package vn.khcn.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import vn.khcn.portal.catalog.CatalogDetails;
import vn.khcn.portal.catalog.CatalogListService;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.catalog.CatalogUse;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** An entry of the master data: what it is called, where it is used, what it can be merged with. */
@Route(CatalogNavigation.ROUTE + "/:entry([0-9]{1,18})")
@PermitAll
class CatalogEntryView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient CatalogListService lists;
    private final transient CatalogService catalog;
    private final transient CatalogForms forms;
    private final transient Joinery joinery;

    CatalogEntryView(CatalogListService lists, CatalogService catalog, CatalogForms forms, Joinery joinery) {
        this.lists = lists;
        this.catalog = catalog;
        this.forms = forms;
        this.joinery = joinery;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().getLong("entry").orElseThrow());
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    private void show(long id) {
        CatalogDetails entry = lists.details(id);
        Long into = entry.mergedInto();
        PageHead head = new PageHead(entry.form().name()).back(CatalogNavigation.ROUTE,
                translate("catalog.list.title")).chips(new Chip(Tone.BLUE, translate("catalog.kind." + entry.kind())));
        Component middle;
        if (into != null) {
            middle = new Anchor(CatalogNavigation.entry(into),
                    translate("catalog.entry.mergedInto", lists.details(into).form().name()));
        } else if (forms.mayChange()) {
            RegisterForm<FormValues> form = forms.of(entry);
            head.actions(new Button(translate("catalog.entry.merge"),
                    click -> new MergeDialog(entry, catalog, lists, stays -> getUI()
                            .ifPresent(ui -> ui.navigate(CatalogNavigation.entry(stays)))).open()));
            head.primary(form.saveButton("shell.form.save", () -> {
                Notice.done("catalog.entry.saved");
                show(id);
            }));
            middle = form;
        } else {
            middle = new KeyValues(CatalogForms.LABELS).add("code", entry.form().code())
                    .add("name", entry.form().name()).add("aliases", String.join("\n", entry.form().aliases()))
                    .add("unit", entry.form().unit())
                    .add("validFrom", entry.form().validFrom()).add("validTo", entry.form().validTo());
        }
        removeAll();
        add(new DetailsPage(head, DetailsPage.card("catalog.entry.card", middle))
                .side("catalog.entry.uses", uses(lists.uses(id)))
                .side("catalog.entry.history", joinery.history("catalog_items", id, CatalogForms.LABELS,
                        (column, value) -> value)));
    }

    private static Component uses(List<CatalogUse.Use> uses) {
        if (uses.isEmpty()) {
            return new EmptyState("catalog.entry.noUse", "catalog.entry.noUseNext");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        uses.forEach(use -> {
            Span count = new Span(translate("catalog.entry.records", use.count()));
            count.addClassName("hint");
            Anchor link = new Anchor(use.route(), use.label());
            link.addClassName("grow");
            list.add(new ListItem(link, count));
        });
        return list;
    }
}
