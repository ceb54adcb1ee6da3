package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The department's accounts. */
@Route(value = "accounts", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Page {
    private static final long serialVersionUID = 1L;

    AccountsView(AccountRegister register, AccountForms forms, Joinery joinery) {
        super(new PageHead(translate("people.accounts.title")).primary(new Button(translate("people.account.add"),
                click -> forms.add(id -> UI.getCurrent().navigate(PeopleNavigation.account(id))))));
        body(joinery.grid(register.describe()));
    }
}
