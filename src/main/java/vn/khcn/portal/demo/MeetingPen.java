package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.demo.MeetingFile.AnswerRow;
import vn.khcn.portal.demo.MeetingFile.GroupRow;
import vn.khcn.portal.demo.MeetingFile.LineRow;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.meetings.AnswerForm;
import vn.khcn.portal.meetings.ConclusionService;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.DirectiveService;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.DueWords;
import vn.khcn.portal.meetings.GroupForm;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.LineForm;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordSearchService;

/** Writes conclusions as the office does, and what units and the director say about them later. */
@Component
@Profile("demo")
class MeetingPen {
    private static final Pattern RECORD = Pattern.compile("\\[\\[(.+?)]]");
    private final ConclusionService conclusions;
    private final DirectiveService directives;
    private final DirectiveBookService book;
    private final PeopleService people;
    private final StaffService staff;
    private final RecordSearchService registers;
    private final Cast cast;

    MeetingPen(ConclusionService conclusions, DirectiveService directives, DirectiveBookService book,
            PeopleService people, StaffService staff, RecordSearchService registers, Cast cast) {
        this.conclusions = conclusions;
        this.directives = directives;
        this.book = book;
        this.people = people;
        this.staff = staff;
        this.registers = registers;
        this.cast = cast;
    }

    UnitOption unit(String code) {
        return Optional.ofNullable(cast.units().get(code)).flatMap(people::unit).orElseThrow();
    }

    void write(long meeting, GroupRow row, LocalDate heldOn) {
        String addressee = row.addressee();
        Lead lead = addressee == null ? Lead.NONE : lead(addressee);
        GroupForm form = row.bare()
                ? new GroupForm("", lead(row.lead()), true)
                : addressee == null ? GroupForm.about(Objects.requireNonNull(row.title())) : GroupForm.to(lead);
        long group = conclusions.addGroup(meeting, form);
        row.lines().forEach(line -> conclusions.add(group, null, directive(line, lead, heldOn)));
    }

    private DirectiveForm directive(LineRow line, Lead addressee, LocalDate heldOn) {
        Set<Long> with = line.with() == null
                ? Set.of()
                : line.with().stream().map(c -> unit(c).id()).collect(Collectors.toSet());
        LineForm form = line.form() == null ? LineForm.DIRECTIVE : line.form();
        String watch = line.watch();
        return new DirectiveForm(form, markup(line.text()), line.lead() == null ? addressee : lead(line.lead()), with,
                watch == null ? null : (Long) office(watch).id(),
                line.due() == null ? Due.NONE : DueWords.read(line.due(), heldOn),
                Objects.requireNonNullElse(line.deliverable(), ""),
                Objects.requireNonNullElse(line.citations(), List.of()),
                Objects.requireNonNullElse(line.excuse(), ""));
    }

    /** A unit's code, an office's, ALL, or the name of a body outside. */
    private Lead lead(@Nullable String code) {
        if (code == null) {
            return Lead.NONE;
        }
        if (code.equals("ALL")) {
            return Lead.ALL_UNITS;
        }
        return Optional.ofNullable(cast.units().get(code)).flatMap(people::unit).map(Lead::unit)
                .or(() -> staff.signers().stream().filter(o -> o.code().equals(code)).findFirst().map(Lead::office))
                .orElseGet(() -> Lead.outside(code));
    }

    private OfficeOption office(String code) {
        return staff.signers().stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
    }

    /** Names of records become links where the registers know them, else they stand in italics. */
    private String markup(String text) {
        return RECORD.matcher(text).replaceAll(named -> Matcher.quoteReplacement(
                registers.search(named.group(1), 1).records().stream().findFirst()
                        .map(r -> "“{#" + r.register() + ":" + r.id() + "|" + named.group(1) + "}”")
                        .orElse("“*" + named.group(1) + "*”")));
    }

    /** What happened to a directive on a day, unless people have finished it already. */
    void follow(long meeting, LineRow line, LocalDate day) {
        if (line.days().noneMatch(day::equals)) {
            return;
        }
        String plain = Sentence.parse(markup(line.text())).plain();
        Optional<DirectiveSummary> found = book.list(DirectiveFilter.meeting(meeting), Pageable.unpaged()).stream()
                .filter(d -> d.plain().equals(plain) && d.state() != DirectiveState.DONE).findFirst();
        found.ifPresent(directive -> {
            line.moved().stream().filter(m -> m.day().equals(day)).forEach(move -> CurrentActor.runAs(
                    cast.named("giamdoc"),
                    () -> directives.extend(directive.id(), version(directive.id()), move.to(), move.reason())));
            line.said().stream().filter(a -> a.day().equals(day)).forEach(answer -> say(directive.id(), answer));
            if (day.equals(line.accepted())) {
                CurrentActor.runAs(cast.named("giamdoc"),
                        () -> directives.accept(directive.id(), version(directive.id())));
            }
        });
    }

    private void say(long directive, AnswerRow answer) {
        String unit = answer.unit();
        if (unit == null) {
            CurrentActor.runAs(cast.named("giamdoc"),
                    () -> directives.giveBack(directive, version(directive), answer.text()));
        } else {
            CurrentActor.runAs(cast.head(unit(unit).id()), () -> directives.answer(directive,
                    new AnswerForm(answer.kind(), answer.text(), answer.reply() == null ? "" : answer.reply())));
        }
    }

    private int version(long directive) {
        return book.find(directive).orElseThrow().summary().version();
    }
}
