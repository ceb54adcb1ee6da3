package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.OwnAccountService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.signin.SignedIn;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The own account: what I may do, my password, when I signed in. */
@Route(value = "profile", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/login.css")
class ProfileView extends DetailsPage {
    private static final long serialVersionUID = 1L;

    ProfileView(StaffService staff, OwnAccountService own, SignedIn signedIn, Names names, AccountHistory history) {
        super(new PageHead(translate("people.profile.title")), facts(staff, names),
                DetailsPage.card("people.password.title",
                        new PasswordForm(own, signedIn, () -> Notice.done("people.password.changed"))));
        side("people.account.signIns", history.signIns(own.signIns()));
    }

    private static KeyValues facts(StaffService staff, Names names) {
        AccountOption me = staff.account(CurrentActor.get().accountId()).orElseThrow();
        return new KeyValues(AccountRegister.LABELS).add("name", me.name()).add("username", me.username())
                .add("unitId", Names.of(names.units(), me.unitId())).add("roles", names.roles(me.roles()))
                .add("email", me.email());
    }
}
