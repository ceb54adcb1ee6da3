package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.defined.DefinedRegister;
import vn.khcn.portal.registers.defined.DefinitionService;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The registers the department described itself. */
@Route(DefinitionNavigation.ROUTE)
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class DefinitionsView extends Page {
    private static final long serialVersionUID = 1L;

    DefinitionsView(DefinitionService service) {
        super(new PageHead(translate("registers.own.title")).primary(new Button(translate("registers.own.add"),
                click -> UI.getCurrent().navigate(DefinitionNavigation.ROUTE + "/moi"))));
        List<DefinedRegister> all = service.list();
        if (all.isEmpty()) {
            body(new EmptyState("registers.own.empty", "registers.own.emptyNext"));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        all.forEach(register -> {
            Anchor edit = new Anchor(DefinitionNavigation.ROUTE + "/" + register.code(), register.form().title().vi());
            edit.addClassName("grow");
            Span parts = new Span(translate("registers.own.parts", register.form().fields().size(),
                    register.form().states().size(), register.form().events().size()));
            parts.addClassName("hint");
            ListItem row = new ListItem(edit, parts);
            if (register.draft() != null) {
                row.add(new Chip(Tone.AMBER, translate("registers.own.drafted")));
            }
            row.add(new Anchor(RegisterNavigation.list(register.code()), translate("registers.own.open")));
            rows.add(row);
        });
        Div card = new Div(rows);
        card.addClassName("card");
        body(card);
    }
}
