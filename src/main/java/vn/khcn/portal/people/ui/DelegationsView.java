package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.khcn.portal.people.DelegationDetails;
import vn.khcn.portal.people.DelegationService;
import vn.khcn.portal.people.DelegationState;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Duties handed over: the administrator sees all, others what they gave and received. */
@Route(value = "delegations", layout = MainLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR", "DEPUTY", "UNIT_HEAD"})
class DelegationsView extends Page {
    private static final long serialVersionUID = 1L;
    private static final Map<DelegationState, Tone> TONES = Map.of(DelegationState.EFFECTIVE, Tone.GREEN,
            DelegationState.COMING, Tone.BLUE, DelegationState.OVER, Tone.GREY, DelegationState.WITHDRAWN, Tone.GREY);
    private final transient DelegationService delegations;
    private final PlainGrid<DelegationDetails> grid = new PlainGrid<>("people.delegations.title");

    DelegationsView(DelegationService delegations, DelegationForms forms, Names names) {
        super(new PageHead(translate("people.delegations.title")));
        this.delegations = delegations;
        Map<Long, String> accounts = names.accounts();
        Map<Long, String> offices = names.offices();
        grid.text("fromAccountId", null, d -> Names.of(accounts, d.fromAccountId()));
        grid.text("toAccountId", null, d -> Names.of(accounts, d.toAccountId()));
        grid.text("roles", "8.5rem", d -> names.roles(d.roles()));
        grid.text("officeId", "8.5rem", d -> Names.of(offices, d.officeId()));
        grid.text("validity", "7.5rem", d -> DayText.of(d.from()) + " – " + DayText.of(d.to()));
        grid.text("reason", null, DelegationDetails::reason);
        grid.addComponentColumn(d -> Chip.of(new Mark(TONES.getOrDefault(d.state(), Tone.GREY),
                "people.delegation." + d.state()))).setFlexGrow(0).setWidth("8rem");
        grid.addComponentColumn(this::deeds).setFlexGrow(0).setWidth("6.5rem");
        grid.setEmptyStateComponent(new EmptyState("people.delegations.empty", "people.delegations.emptyNext"));
        Button add = new Button(translate("people.delegation.add"), click -> forms.add(this::show));
        ((PageHead) getComponentAt(0)).primary(add);
        body(grid);
        show();
    }

    private Div deeds(DelegationDetails delegation) {
        Div deeds = new Div();
        if (delegation.state() == DelegationState.EFFECTIVE || delegation.state() == DelegationState.COMING) {
            deeds.add(grid.deed("people.delegation.withdraw", () -> {
                delegations.withdraw(delegation.id(), delegation.version());
                Notice.done("people.delegation.withdrawn");
                show();
            }));
        }
        return deeds;
    }

    private void show() {
        grid.setItems(delegations.delegations());
    }
}
