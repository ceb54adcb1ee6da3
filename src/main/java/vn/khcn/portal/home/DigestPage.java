package vn.khcn.portal.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.BookDocument;
import vn.khcn.portal.shell.Translations;

/** Lays the first screen of leaders out as one printed page: the most urgent of each kind, and how many there are. */
@Component
class DigestPage {
    private static final int LONGEST = 90;
    /** Lines of a kind, where the page has room for them. */
    static final int MOST = 8;
    private final PeopleService people;
    private final Translations texts;
    private final BusinessClock clock;

    DigestPage(PeopleService people, Translations texts, BusinessClock clock) {
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    BookDocument of(Overview overview, List<Waiting> waiting, int most) {
        DepartmentDetails department = people.department();
        Lines lines = new Lines();
        lines.head("home.waiting.title", waiting.size());
        waiting.stream().limit(most).forEach(w -> lines.add(cut(w.title()), text(w.action()),
                w.hint().isEmpty() ? "" : cut(text(w.hint(), w.arguments().toArray()))));
        lines.head("home.late.title", overview.late().stream().mapToInt(LateUnit::count).sum());
        overview.late().stream().limit(most).forEach(u -> lines.add(u.name(),
                text("home.digest.tasks", u.tasks().size()), text("home.digest.directives", u.directives().size())));
        if (!overview.keyTasks().isEmpty()) {
            lines.head("home.keytasks.title", 0);
            overview.keyTasks().stream().limit(most).forEach(t -> lines.add(cut(t.number() + ". " + t.text()),
                    t.printed(),
                    note(text(t.state().textKey()) + ", " + t.unitName(), overview.offPlan().get(t.target()))));
        }
        lines.head("home.digest.followed", 0);
        lines.add(text("home.tasks.title"), String.join("; ", overview.tasks().entrySet().stream()
                .map(e -> text(e.getKey().textKey()) + " " + e.getValue()).toList()), "");
        lines.add(text("home.directives.title"), String.join("; ", overview.directives().entrySet().stream()
                .map(e -> text(e.getKey().textKey()) + " " + e.getValue()).toList()), "");
        period(overview, lines);
        budget(overview, lines);
        if (!overview.targets().isEmpty()) {
            lines.head("home.targets.title", 0);
            overview.targets().stream().limit(most).forEach(t -> target(t, overview.offPlan().get(t.id()), lines));
        }
        String subtitle = text("home.digest.asOf", DocumentReference.day(clock.today()))
                + (overview.scope().whole() ? "" : "; " + overview.scope().names());
        return BookDocument.sheet(List.of(department.parentAgency(), department.agency()), text("home.digest.title"),
                subtitle, List.of(new Block.Column(text("home.digest.number"), 2, Block.Align.CENTRE),
                        column("home.digest.what", 16), column("home.digest.result", 12),
                        column("home.digest.note", 14)),
                lines.rows);
    }

    private void period(Overview overview, Lines lines) {
        PeriodWindow window = overview.window();
        List<BoardRow> parts = overview.parts();
        lines.head("home.period.title", 0);
        String missing = parts.stream().filter(BoardRow::missing)
                .flatMap(r -> overview.scope().units().stream().filter(u -> u.id() == r.unitId()))
                .map(UnitOption::shortName).collect(Collectors.joining(", "));
        lines.add(text("home.digest.period", window.period().label(), DocumentReference.day(window.closes())),
                text("home.period.submitted", parts.stream().filter(r -> !r.missing()).count(), parts.size()),
                missing.isEmpty() ? "" : text("home.period.missing", missing));
    }

    private void budget(Overview overview, Lines lines) {
        Budget budget = overview.budget();
        if (budget == null || budget.sources().isEmpty()) {
            return;
        }
        lines.head("home.budget.title", 0);
        budget.sources().forEach(s -> lines.add(text("office.disbursements.choice.source." + s.code()),
                text("home.digest.millions", Budget.millions(s.paid().value().number()),
                        Budget.millions(s.allocated().value().number())),
                s.percent().printedWithUnit()));
    }

    private void target(IndicatorProgress target, @Nullable OffPlan off, Lines lines) {
        IndicatorDefinition d = target.definition();
        FigureValue percent = FigureValue.percent(target.cumulative(), target.plan(), d.percentDecimals());
        BigDecimal before = target.lastYear();
        lines.add(d.name(),
                new FigureValue(target.cumulative(), "", d.decimals()).grouped() + text(
                        off != null ? "home.targets.behind" : "home.targets.reached",
                        new FigureValue(target.plan(), d.unitOfMeasure(), d.decimals()).printedWithUnit(),
                        percent.printedWithUnit()),
                note(before == null
                        ? ""
                        : text("home.targets.lastYear", new FigureValue(before, "", d.decimals()).grouped()), off));
    }

    /** What there is to know, then why it is off its plan as the unit says. */
    private String note(String known, @Nullable OffPlan off) {
        OffPlanReason reason = off == null ? null : off.reason();
        String why = reason != null
                ? text("home.offPlan.why", DocumentReference.day(reason.on())) + ": " + cut(reason.said(this::text))
                : off == null ? "" : text(off.words());
        return Stream.of(known, why).filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
    }

    private String text(String key, Object... arguments) {
        return texts.vietnamese(key, arguments);
    }

    private Block.Column column(String title, int weight) {
        return new Block.Column(text(title), weight, Block.Align.LEFT);
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** The rows as they come together. */
    private final class Lines {
        private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");
        private final List<Block.Row> rows = new ArrayList<>();
        private int part;
        private int line;

        void head(String title, int count) {
            part++;
            line = 0;
            rows.add(new Block.Row(true, cells(ROMAN.get(part - 1),
                    text(title) + (count == 0 ? "" : " (" + count + ")"))));
        }

        void add(String... cells) {
            rows.add(new Block.Row(false,
                    cells(Stream.concat(Stream.of(Integer.toString(++line)), Arrays.stream(cells))
                            .toArray(String[]::new))));
        }

        private List<Block.Cell> cells(String... words) {
            return Arrays.stream(words).map(Block.Cell::of).toList();
        }
    }
}
