package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.AccountSummary;
import vn.khcn.portal.people.PasswordRules;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** One account: what it may do, its history, when it signed in. */
@Route(value = "accounts", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountView extends Div implements HasUrlParameter<Long> {
    private static final long serialVersionUID = 1L;
    private final transient AccountService accounts;
    private final transient AccountForms forms;
    private final transient AccountRegister register;
    private final transient AccountHistory history;
    private final transient BusinessClock clock;

    AccountView(AccountService accounts, AccountForms forms, AccountRegister register, AccountHistory history,
            BusinessClock clock) {
        this.accounts = accounts;
        this.forms = forms;
        this.register = register;
        this.history = history;
        this.clock = clock;
        getStyle().setDisplay(Style.Display.CONTENTS);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(id);
    }

    private void show(long id) {
        AccountSummary account;
        try {
            account = accounts.account(id);
        } catch (BusinessRule unknown) {
            throw new NotFoundException(unknown.key());
        }
        RegisterForm<AccountForm> form = forms.of(id);
        PageHead head = new PageHead(account.name()).back("accounts", translate("people.accounts.title"))
                .chips(Chip.of(register.state(account)));
        boolean valid = account.validOn(clock.today());
        if (valid) {
            head.actions(reset(account), handOver(account), end(account))
                    .primary(form.saveButton("people.account.save", () -> {
                        Notice.done("people.account.saved");
                        show(id);
                    }));
        }
        form.setEnabled(valid);
        removeAll();
        add(new DetailsPage(head, DetailsPage.card("people.account.duties", form))
                .side("people.account.signIns", history.signIns(accounts.signIns(id)))
                .side("people.account.history", history.of(id)));
    }

    private Button reset(AccountSummary account) {
        return new Button(translate("people.account.reset"),
                click -> new ConfirmQuestion("people.account.resetQuestion",
                        "people.account.reset", () -> {
                            String given = PasswordRules.given();
                            accounts.resetPassword(account.id(), account.version(), given);
                            show(account.id());
                            new GivenPasswordDialog(given).open();
                        }, account.name()).because("people.account.resetBecause").open());
    }

    private Anchor handOver(AccountSummary account) {
        return new Anchor(PeopleNavigation.handOver(account.id()), translate("people.handover.open"));
    }

    private Button end(AccountSummary account) {
        Button button = new Button(translate("people.account.end"), click -> new DayDialog("people.account.end",
                "people.account.endBecause", clock.today(), (LocalDate day) -> {
                    accounts.end(account.id(), account.version(), day);
                    show(account.id());
                }).open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
