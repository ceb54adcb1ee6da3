package vn.khcn.portal.meetings.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.DueKind;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.FilterValues;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Register;
import vn.khcn.portal.shell.component.Tone;

/** The follow-up book of directives, described once. */
final class DirectiveRegister {
    static final String CODE = "directive";
    static final String LABELS = "meetings.field.";
    private static final Sort ORDER = Sort.by(Sort.Order.asc("acceptedOn").nullsFirst(),
            Sort.Order.asc("due").nullsLast(), Sort.Order.asc("givenOn"), Sort.Order.asc("id"));

    private DirectiveRegister() {}

    static Register<DirectiveSummary, DirectiveFilter> of(MeetingServices services) {
        return new Register<>(CODE, LABELS, DirectiveSummary::id, DirectiveRegister::filter, services.book()::list,
                services.book()::count).titled("meetings.book.title")
                .whenEmpty("meetings.book.empty", "meetings.book.emptyNext")
                .opens(d -> MeetingNavigation.directive(d.id())).orderedBy(ORDER)
                .columns(Column.<DirectiveSummary>text("text", DirectiveSummary::plain).sortedBy("text").wide(null),
                        Column.<DirectiveSummary>text("number", DirectiveSummary::number).wide("4.5rem"),
                        Column.<DirectiveSummary>text("meeting", DirectiveSummary::meeting).wide("11rem"),
                        Column.<DirectiveSummary>text("lead", d -> d.lead().name()).sortedBy("leadName").wide("11rem"),
                        Column.<DirectiveSummary>text("coordinators", DirectiveSummary::coordinators).wide("10rem")
                                .hidden(),
                        Column.<DirectiveSummary>text("supervisor", DirectiveSummary::supervisor).wide("9rem").hidden(),
                        Column.<DirectiveSummary>date("givenOn", DirectiveSummary::givenOn).sortedBy("givenOn"),
                        Column.<DirectiveSummary>chip("dueKind", d -> new Mark(Tone.GREY, d.dueKind().textKey()))
                                .hidden(),
                        Column.<DirectiveSummary>date("due", DirectiveSummary::due).sortedBy("due"),
                        Column.<DirectiveSummary>date("firstDue", DirectiveSummary::firstDue).hidden(),
                        Column.<DirectiveSummary>chip("state", d -> MeetingMarks.of(d.state())),
                        Column.<DirectiveSummary>text("latest", DirectiveSummary::latest).wide("14rem").hidden(),
                        Column.<DirectiveSummary>date("acceptedOn", DirectiveSummary::acceptedOn)
                                .sortedBy("acceptedOn").hidden())
                .filters(FilterField.text("text"),
                        FilterField.choice("state", DirectiveState.class, "meetings.state."),
                        FilterField.choice("unit", () -> parties(services)),
                        FilterField.choice("meeting", () -> services.meetings().list().stream()
                                .filter(MeetingSummary::issued)
                                .map(m -> new FilterField.Choice(String.valueOf(m.id()), m.title())).toList()),
                        FilterField.choice("dueKind", DueKind.class, "meetings.due."), FilterField.date("dueFrom"),
                        FilterField.date("dueTo"));
    }

    /** Units, and offices that lead or look after directives. */
    private static List<FilterField.Choice> parties(MeetingServices services) {
        return Stream.concat(
                services.people().units().stream()
                        .map(u -> new FilterField.Choice(String.valueOf(u.id()), u.shortName())),
                services.staff().signers().stream()
                        .map(o -> new FilterField.Choice(String.valueOf(o.id()), o.title())))
                .toList();
    }

    private static DirectiveFilter filter(FilterValues values) {
        return new DirectiveFilter(values.text("text"), values.choices("state", DirectiveState.class),
                values.choices("dueKind", DueKind.class), values.numbers("unit"), values.numbers("meeting"),
                values.date("dueFrom"), values.date("dueTo"), false);
    }
}
