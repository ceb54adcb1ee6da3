package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.DelegationForm;
import vn.khcn.portal.people.DelegationService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Asks for the duties to hand over; who gives them is fixed for everyone but the administrator. */
@Component
class DelegationForms {
    private final DelegationService delegations;
    private final StaffService staff;
    private final Names names;
    private final BusinessClock clock;
    private final Joinery joinery;

    DelegationForms(DelegationService delegations, StaffService staff, Names names, BusinessClock clock,
            Joinery joinery) {
        this.delegations = delegations;
        this.staff = staff;
        this.names = names;
        this.clock = clock;
        this.joinery = joinery;
    }

    void add(Runnable saved) {
        Actor actor = CurrentActor.get();
        Map<Long, String> accounts = names.accounts();
        RegisterForm<DelegationForm> form = joinery.form(DelegationForm.class, AccountRegister.LABELS);
        ComboBox<Long> from = AccountForms.box(accounts.keySet(), accounts);
        from.setReadOnly(!actor.is(Role.ADMINISTRATOR));
        form.add("fromAccountId", from, id -> Names.of(accounts, id)).required();
        form.add("toAccountId", AccountForms.box(accounts.keySet(), accounts), id -> Names.of(accounts, id)).required();
        form.date("from").required();
        form.date("to").required();
        CheckboxGroup<Role> roles = new CheckboxGroup<>();
        roles.setItemLabelGenerator(names::role);
        roles.setItems(actor.roles());
        from.addValueChangeListener(chosen -> staff.accounts().stream()
                .filter(a -> Long.valueOf(a.id()).equals(chosen.getValue())).findFirst().map(AccountOption::roles)
                .ifPresent(own -> {
                    roles.setItems(own);
                    roles.setValue(own);
                }));
        form.add("roles", roles, names::roles).wide();
        Map<Long, String> offices = names.offices();
        form.add("officeId", AccountForms.box(staff.signers().stream().map(o -> o.id()).toList(), offices),
                id -> Names.of(offices, id)).hint("people.delegation.officeHint");
        form.line("reason").required();
        DelegationForm start = new DelegationForm(actor.accountId(), actor.accountId(), actor.roles(), null,
                clock.today(), clock.today().plusDays(7), "");
        form.open("delegation:new", () -> new Stored<>(start, 0), (values, version) -> delegations.delegate(values));
        new FormDialog("people.delegation.add", form, "people.delegation.create", saved).open();
    }
}
