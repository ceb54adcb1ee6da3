package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.AccountSummary;
import vn.khcn.portal.people.HandOver;
import vn.khcn.portal.people.HandOverService;
import vn.khcn.portal.people.OpenDuties;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** Somebody leaves: all open work on one page, handed to one or several successors at once. */
@Route(value = "accounts/:account([0-9]{1,18})/ban-giao", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class HandOverView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient HandOverService service;
    private final transient AccountService accounts;
    private final transient StaffService staff;
    private final transient BusinessClock clock;

    HandOverView(HandOverService service, AccountService accounts, StaffService staff, BusinessClock clock) {
        this.service = service;
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
        getStyle().setDisplay(Style.Display.CONTENTS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(accounts.account(event.getRouteParameters().getLong("account").orElseThrow()));
        } catch (BusinessRule unknown) {
            throw new NotFoundException(unknown.key());
        }
    }

    private void show(AccountSummary account) {
        List<AccountOption> others = staff.accounts().stream().filter(a -> a.id() != account.id()).toList();
        DateField from = new DateField(getTranslation("people.handover.from"));
        from.setValue(clock.today().plusDays(1));
        from.setHelperText(getTranslation("people.handover.fromHint"));
        ComboBox<AccountOption> successor = new ComboBox<>(getTranslation("people.handover.successor"), others);
        successor.setItemLabelGenerator(AccountOption::name);
        successor.setRequiredIndicatorVisible(true);
        successor.setHelperText(getTranslation("people.handover.successorHint"));
        successor.setWidth("min(24rem, 100%)");
        FieldProblems problems = new FieldProblems().field("from", from).field("successor", successor);
        OpenDuties open = service.open(account.id(), clock.today());
        WorkList<AccountOption> work = new WorkList<>(others, AccountOption::name);
        work.add("", open.hands());
        Div fields = new Div(from, successor);
        fields.addClassName("handover-fields");
        Button deed = new Button(getTranslation("people.handover.do"), click -> problems.show(() -> {
            HandOver plan = plan(account, from.getValue(), successor.getValue(), work);
            new ConfirmQuestion("people.handover.question", "people.handover.do", () -> problems.show(() -> {
                service.handOver(plan);
                Notice.done("people.handover.done");
                UI.getCurrent().navigate(PeopleNavigation.account(account.id()));
            }), account.name()).because("people.handover.because", DayText.of(plan.from())).open();
        }));
        PageHead head = new PageHead(getTranslation("people.handover.title", account.name()))
                .back(PeopleNavigation.account(account.id()), account.name()).primary(deed);
        Page page = new Page(head).body(DetailsPage.card("people.handover.who", fields),
                DetailsPage.card("people.handover.work", work));
        if (!open.stays().isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("people.handover.staysHint"));
            hint.addClassName("hint");
            page.body(DetailsPage.card("people.handover.stays", hint,
                    new WorkList<>(List.<AccountOption>of(), AccountOption::name).add("", open.stays())));
        }
        removeAll();
        add(page);
    }

    private static HandOver plan(AccountSummary account, @Nullable LocalDate from, @Nullable AccountOption successor,
            WorkList<AccountOption> work) {
        if (from == null) {
            throw BusinessRule.at("from", "people.rule.required");
        }
        if (successor == null) {
            throw BusinessRule.at("successor", "people.rule.required");
        }
        return new HandOver(account.id(), account.version(), from, successor.id(), ids(work.kinds()),
                ids(work.items()));
    }

    private static <K> Map<K, Long> ids(Map<K, AccountOption> chosen) {
        return chosen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().id()));
    }
}
