package vn.khcn.portal.notices;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.StaffService;

/** Who is concerned by a directive. */
@Component
class DirectivePeople {
    private final Audience audience;
    private final DirectiveBookService book;
    private final StaffService staff;

    DirectivePeople(Audience audience, DirectiveBookService book, StaffService staff) {
        this.audience = audience;
        this.book = book;
        this.staff = staff;
    }

    /** Who works on it: the heads of the units that lead, still have to answer, or help; who holds the office; the office for a body outside. */
    Set<Long> workersOf(DirectiveSummary directive) {
        Set<Long> accounts = new LinkedHashSet<>();
        switch (directive.lead().kind()) {
            case UNIT -> accounts.addAll(audience.head(Objects.requireNonNull(directive.lead().id())));
            case ALL_UNITS -> book.find(directive.id()).ifPresent(
                    d -> d.waiting().forEach(unit -> accounts.addAll(audience.head(unit.id()))));
            case OFFICE -> staff.office(Objects.requireNonNull(directive.lead().id()))
                    .ifPresent(office -> accounts.addAll(office.holders()));
            case OUTSIDE, NONE -> accounts.addAll(audience.with(Role.OFFICE));
        }
        book.find(directive.id())
                .ifPresent(d -> d.form().coordinators().forEach(unit -> accounts.addAll(audience.head(unit))));
        return accounts;
    }

    /** Who looks after it: who holds that office. */
    Set<Long> watchersOf(DirectiveSummary directive) {
        return book.find(directive.id()).map(d -> d.form().supervisor()).flatMap(staff::office)
                .map(OfficeOption::holders).orElse(Set.of());
    }

    /** Who accepts it as done: who holds the office that gave it. */
    Set<Long> givers(DirectiveSummary directive) {
        return book.find(directive.id()).map(d -> staff.office(d.giver()).map(OfficeOption::holders).orElse(Set.of()))
                .orElse(Set.of());
    }
}
