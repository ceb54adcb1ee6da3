package vn.khcn.portal.people.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.AccountService;
import vn.khcn.portal.people.AccountSummary;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Register;
import vn.khcn.portal.shell.component.Tone;

/** Describes the list of accounts; a department has some dozens, so they are filtered here. */
@Component
class AccountRegister {
    static final String LABELS = "people.field.";
    private final AccountService accounts;
    private final Names names;
    private final BusinessClock clock;

    AccountRegister(AccountService accounts, Names names, BusinessClock clock) {
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    record Filter(String text, Set<Role> roles, Set<Long> units, boolean ended) {}

    Register<AccountSummary, Filter> describe() {
        Map<Long, String> units = names.shortUnits();
        Map<Long, String> offices = names.offices();
        return new Register<AccountSummary, Filter>("account", LABELS, AccountSummary::id,
                v -> new Filter(v.text("search"), v.choices("roles", Role.class), v.numbers("unitId"),
                        v.flag("ended")),
                this::rows, filter -> matching(filter).size())
                .columns(Column.<AccountSummary>text("name", AccountSummary::name),
                        Column.<AccountSummary>text("username", AccountSummary::username).wide("11rem"),
                        Column.<AccountSummary>text("unitId", a -> Names.of(units, a.unitId())).wide("9rem"),
                        Column.<AccountSummary>text("roles", a -> names.roles(a.roles())).wide("11rem"),
                        Column.<AccountSummary>chip("state", this::state).wide("9.5rem"),
                        Column.<AccountSummary>text("lastSignIn",
                                a -> a.lastSignInAt() == null ? "" : DayText.of(a.lastSignInAt())).wide("10rem"),
                        Column.<AccountSummary>text("officeId", a -> Names.of(offices, a.officeId())).hidden(),
                        Column.<AccountSummary>text("email", AccountSummary::email).hidden(),
                        Column.<AccountSummary>date("validFrom", AccountSummary::validFrom).hidden(),
                        Column.<AccountSummary>date("validTo", AccountSummary::validTo).hidden())
                .filters(FilterField.text("search"), FilterField.choice("roles", Role.class, "shell.role."),
                        FilterField.choice("unitId", this::units), FilterField.flag("ended"))
                .opens(a -> PeopleNavigation.account(a.id())).titled("people.accounts.title")
                .whenEmpty("people.accounts.empty", "people.accounts.emptyNext");
    }

    Mark state(AccountSummary account) {
        if (!account.validOn(clock.today())) {
            return new Mark(Tone.GREY, "people.state.ended");
        }
        if (account.locked()) {
            return new Mark(Tone.RED, "people.state.locked");
        }
        return account.mustChangePassword()
                ? new Mark(Tone.AMBER, "people.state.given")
                : new Mark(Tone.GREEN, "people.state.active");
    }

    private List<FilterField.Choice> units() {
        return names.unitsOfToday().stream().map((UnitOption u) -> new FilterField.Choice(String.valueOf(u.id()),
                u.name())).toList();
    }

    private List<AccountSummary> rows(Filter filter, Pageable page) {
        return matching(filter).stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private List<AccountSummary> matching(Filter filter) {
        String wanted = CleanText.folded(filter.text());
        return accounts.accounts().stream()
                .filter(a -> filter.ended() != a.validOn(clock.today()))
                .filter(a -> CleanText.folded(a.name() + " " + a.username() + " " + a.email()).contains(wanted))
                .filter(a -> filter.roles().isEmpty() || a.roles().stream().anyMatch(filter.roles()::contains))
                .filter(a -> filter.units().isEmpty() || a.unitId() != null && filter.units().contains(a.unitId()))
                .toList();
    }
}
