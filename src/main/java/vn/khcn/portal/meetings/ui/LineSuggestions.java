package vn.khcn.portal.meetings.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.meetings.Typed;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.registers.RecordSearchService;
import vn.khcn.portal.shell.component.SentenceEditor.Suggestion;

/** What the signs of a line offer: "@" who leads, "+" who helps or looks after it, "!" the deadline, "#" records. */
@org.springframework.stereotype.Component
class LineSuggestions {
    private static final int FOUND = 8;
    private final PeopleService people;
    private final StaffService staff;
    private final OutboundService outbound;
    private final InboundService inbound;
    private final TaskBookService tasks;
    private final RecordSearchService registers;

    LineSuggestions(PeopleService people, StaffService staff, OutboundService outbound, InboundService inbound,
            TaskBookService tasks, RecordSearchService registers) {
        this.people = people;
        this.staff = staff;
        this.outbound = outbound;
        this.inbound = inbound;
        this.tasks = tasks;
        this.registers = registers;
    }

    /** What does not depend on the words typed. */
    List<Suggestion> fixed() {
        List<Suggestion> all = new ArrayList<>();
        for (UnitOption unit : people.units()) {
            all.add(of("@", Typed.LEAD_UNIT, unit.id(), "@" + unit.shortName(), unit.name(),
                    unit.shortName() + " · " + text("meetings.sign.lead")));
            all.add(of("+", Typed.WITH_UNIT, unit.id(), "+" + unit.shortName(), unit.name(),
                    unit.shortName() + " · " + text("meetings.sign.with")));
        }
        all.add(of("@", Typed.LEAD_ALL, 0, "@" + text("meetings.sign.all"), text("meetings.sign.all"),
                text("meetings.sign.lead")));
        for (OfficeOption office : offices()) {
            all.add(of("@", Typed.LEAD_OFFICE, office.id(), "@" + office.title(), office.title(),
                    text("meetings.sign.lead")));
            all.add(of("+", Typed.WATCHED_BY, office.id(), "+" + office.title(), office.title(),
                    text("meetings.sign.watch")));
        }
        all.add(free("@", Typed.LEAD_OUTSIDE, "meetings.sign.outside"));
        all.add(of("!", Typed.DUE, 0, text("meetings.line.standing"), text("meetings.line.standing"),
                text("meetings.sign.due")));
        all.add(of("!", Typed.DUE, 0, text("meetings.line.nextMeeting"), text("meetings.line.nextMeeting"),
                text("meetings.sign.due")));
        all.add(free("!", Typed.DUE, "meetings.sign.until"));
        return all;
    }

    /** Leaders who lead or look after directives: offices that sign. */
    List<OfficeOption> offices() {
        return staff.signers();
    }

    /** Records whose name or number holds the words. */
    List<Suggestion> records(String words) {
        List<Suggestion> found = new ArrayList<>();
        if (words.strip().length() < 2) {
            return found;
        }
        registers.search(words, FOUND).records()
                .forEach(r -> found.add(record(r.register(), r.id(), r.title(), text(r.register() + ".one"))));
        tasks.list(TaskFilter.text(words), PageRequest.of(0, FOUND)).forEach(
                t -> found.add(record("assigned-task", t.id(), t.source(), t.content())));
        outbound.find(words).stream().limit(FOUND)
                .forEach(d -> found.add(record("outbound", d.id(), d.reference().toString(), d.subject())));
        inbound.find(words).stream().limit(FOUND)
                .forEach(d -> found.add(record("inbound", d.id(), d.cited(), d.subject())));
        return found;
    }

    private static Suggestion record(String type, long id, String name, String hint) {
        return new Suggestion("{#" + type + ":" + id + "|" + clean(name) + "}", name, hint, "#", false);
    }

    private static Suggestion of(String sign, String type, long id, String shown, String label, String hint) {
        return new Suggestion("{#" + type + ":" + id + "|" + clean(shown) + "}", label, hint, sign, false);
    }

    private static Suggestion free(String sign, String type, String label) {
        return new Suggestion("{#" + type + ":0|{0}}", text(label, "{0}"), "", sign, true);
    }

    private static String clean(String words) {
        return words.replaceAll("[{}|]", " ");
    }

    private static String text(String key, Object... arguments) {
        return MeetingMarks.text(key, arguments);
    }
}
