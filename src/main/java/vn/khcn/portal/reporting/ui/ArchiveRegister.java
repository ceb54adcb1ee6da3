package vn.khcn.portal.reporting.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.reporting.issue.ArchiveFilter;
import vn.khcn.portal.reporting.issue.ArchiveLine;
import vn.khcn.portal.reporting.issue.ArchiveSearchService;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.FilterField.Choice;
import vn.khcn.portal.shell.component.FilterValues;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Register;
import vn.khcn.portal.shell.component.Tone;

/** The description of the archive's list. */
@Component
class ArchiveRegister {
    private final ArchiveSearchService archive;
    private final KindService kinds;
    private final PeopleService people;

    ArchiveRegister(ArchiveSearchService archive, KindService kinds, PeopleService people) {
        this.archive = archive;
        this.kinds = kinds;
        this.people = people;
    }

    Register<ArchiveLine, ArchiveFilter> describe() {
        return new Register<>("archive", "reporting.archive.", line -> line.document().id(), ArchiveRegister::filter,
                archive::list, archive::count)
                .titled("reporting.archive.title")
                .columns(
                        Column.<ArchiveLine>text("symbol", l -> l.document().symbol()).sortedBy("number")
                                .wide("10.5rem"),
                        Column.<ArchiveLine>date("dated", l -> l.document().issuedOn()).sortedBy("issuedOn"),
                        Column.<ArchiveLine>text("kind", l -> l.document().kind().name()).sortedBy("kind")
                                .wide("8rem"),
                        Column.<ArchiveLine>text("subject", l -> l.document().subject()).sortedBy("subject"),
                        Column.<ArchiveLine>text("unit", l -> l.document().unit()).wide("9rem"),
                        Column.<ArchiveLine>chip("kept", ArchiveRegister::kept).wide("11rem"),
                        Column.<ArchiveLine>text("signedBy", l -> l.document().signer()).wide("9rem").hidden(),
                        Column.<ArchiveLine>text("recipients", l -> String.join("; ", l.document().recipients()))
                                .hidden())
                .filters(FilterField.text("text"), FilterField.choice("kind", this::kinds),
                        FilterField.choice("period", this::periods), FilterField.choice("unit", this::units),
                        FilterField.choice("year", this::years), FilterField.date("from"), FilterField.date("to"))
                .opens(line -> ReportNavigation.archived(line.document().id()))
                .orderedBy(Sort.by(Sort.Order.desc("issuedOn"), Sort.Order.desc("number"), Sort.Order.desc("id")))
                .whenEmpty("reporting.archive.none", "reporting.archive.noneNext");
    }

    /** Replaced weighs more than how it is kept. */
    static Mark kept(ArchiveLine line) {
        return line.replaced()
                ? new Mark(Tone.RED, "reporting.archive.replaced")
                : line.issue() == null
                        ? new Mark(Tone.GREY, "reporting.archive.outside")
                        : line.issue().signed()
                                ? new Mark(Tone.GREEN, "reporting.archive.signed")
                                : new Mark(Tone.BLUE, "reporting.archive.frozen");
    }

    private static ArchiveFilter filter(FilterValues values) {
        return new ArchiveFilter(values.text("text"), values.codes("kind"), values.numbers("unit"),
                values.numbers("year").stream().map(Long::intValue).collect(Collectors.toSet()),
                values.codes("period"), values.date("from"), values.date("to"));
    }

    private List<Choice> kinds() {
        return kinds.all().stream().filter(KindOption::issuedHere).map(k -> new Choice(k.code(), k.name())).toList();
    }

    private List<Choice> periods() {
        return archive.periods().stream().map(p -> new Choice(p.code(), PeriodText.of(p))).toList();
    }

    private List<Choice> units() {
        return people.units().stream().map(u -> new Choice(Long.toString(u.id()), u.shortName())).toList();
    }

    private List<Choice> years() {
        return archive.years().stream().map(String::valueOf).map(y -> new Choice(y, y)).toList();
    }
}
