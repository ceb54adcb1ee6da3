package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountForm;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.AccountSummary;
import vn.khcn.portal.people.PasswordRules;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;

/** The form of an account: for a new one in a dialog, for a known one on its page. */
@Component
class AccountForms {
    private final AccountService accounts;
    private final Names names;
    private final Joinery joinery;

    AccountForms(AccountService accounts, Names names, Joinery joinery) {
        this.accounts = accounts;
        this.names = names;
        this.joinery = joinery;
    }

    /** Asks for a new account in a dialog, then shows the password to hand over. */
    void add(LongConsumer added) {
        String given = PasswordRules.given();
        AtomicLong id = new AtomicLong();
        AccountForm empty = new AccountForm("", "", "", null, null, Set.of(Role.SPECIALIST));
        RegisterForm<AccountForm> form = fields(true).open("account:new", () -> new RegisterForm.Stored<>(empty, 0),
                (values, version) -> id.set(accounts.add(values, given).id()));
        new FormDialog("people.account.add", form, "people.account.create", () -> {
            added.accept(id.get());
            new GivenPasswordDialog(given).open();
        }).open();
    }

    /** The form of a known account, filled in. */
    RegisterForm<AccountForm> of(long id) {
        return fields(false).open("account:" + id, () -> stored(id),
                (values, version) -> accounts.change(id, version, values));
    }

    private RegisterForm.Stored<AccountForm> stored(long id) {
        AccountSummary a = accounts.account(id);
        return new RegisterForm.Stored<>(
                new AccountForm(a.username(), a.name(), a.email(), a.unitId(), a.officeId(), a.roles()), a.version());
    }

    private RegisterForm<AccountForm> fields(boolean fresh) {
        RegisterForm<AccountForm> form = joinery.form(AccountForm.class, AccountRegister.LABELS);
        TextField username = new TextField();
        username.setReadOnly(!fresh);
        form.add("username", username, text -> text).required();
        form.line("name").required();
        form.line("email");
        form.add("unitId", box(names.unitsOfToday().stream().map(UnitOption::id).toList(), names.units()),
                id -> Names.of(names.units(), id));
        form.add("officeId", box(names.officesOfToday(), names.offices()), id -> Names.of(names.offices(), id));
        CheckboxGroup<Role> roles = new CheckboxGroup<>();
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(names::role);
        form.add("roles", roles, names::roles).wide();
        return form;
    }

    static ComboBox<Long> box(Collection<Long> items, Map<Long, String> words) {
        ComboBox<Long> box = new ComboBox<>();
        box.setItems(items);
        box.setItemLabelGenerator(id -> Names.of(words, id));
        box.setClearButtonVisible(true);
        return box;
    }
}
