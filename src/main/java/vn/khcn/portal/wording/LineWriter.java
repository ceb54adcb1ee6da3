package vn.khcn.portal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.CountedIndicators;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.registers.CountedRow;
import vn.khcn.portal.registers.CountedRowService;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Makes lines of patterns: placeholders become figures of the portal, lists of records and values of fields. */
@Component
class LineWriter {
    /** A list of more records than this is no sentence any more. */
    private static final int LONGEST_LIST = 200;
    private final RegisterDirectory registers;
    private final CountedRowService rows;
    private final RowWords words;
    private final CountedIndicators indicators;

    LineWriter(RegisterDirectory registers, CountedRowService rows, RowWords words, CountedIndicators indicators) {
        this.registers = registers;
        this.rows = rows;
        this.words = words;
        this.indicators = indicators;
    }

    /** Writes for one session; figures it asks are counted once with those of everybody who shares the session. */
    Writing open(Figures.Session session) {
        return new Writing(session, new Figuring(registers, indicators.byFigure()));
    }

    /** The lines of one asking session. */
    final class Writing {
        private final Figures.Session session;
        private final Figuring figuring;

        private Writing(Figures.Session session, Figuring figuring) {
            this.session = session;
            this.figuring = figuring;
        }

        List<ReportLine> lines(LinePattern pattern) {
            Optional<RegisterDefinition> register = registers.find(pattern.register());
            List<CountedRow> told = register.map(r -> told(pattern, r)).orElse(List.of());
            List<ReportLine> lines = new ArrayList<>();
            if (pattern.form() == LinePattern.Form.EACH) {
                for (CountedRow row : told) {
                    String event = row.event() == null ? "" : "-" + row.event().id();
                    String text = setter(pattern, List.of()).told(row).set("text", pattern.text());
                    lines.add(line(pattern, pattern.code() + "/" + row.row().id() + event, text,
                            note(setter(pattern, List.of()).told(row), pattern), List.of(row)));
                }
            } else {
                PatternSetter setter = setter(pattern, told);
                String text = setter.set("text", pattern.text());
                boolean arose = pattern.of().isEmpty() ? setter.arose() : !told.isEmpty();
                if (arose) {
                    lines.add(line(pattern, pattern.code(), text, note(setter, pattern), told));
                }
            }
            if (lines.isEmpty() && !pattern.nothing().isEmpty()) {
                lines.add(line(pattern, pattern.code(), setter(pattern, List.of()).set("nothing", pattern.nothing()),
                        List.of(), List.of()));
            }
            return lines;
        }

        private PatternSetter setter(LinePattern pattern, List<CountedRow> told) {
            return new PatternSetter(pattern, session, figuring, rows, words, told);
        }

        private List<CountedRow> told(LinePattern pattern, RegisterDefinition register) {
            return register.measure(pattern.of()).map(measure -> rows.rows(register, measure,
                    PatternSetter.days(session.context(),
                            pattern.planned() && !measure.kind().balances() ? "next" : ""),
                    pattern.where(), LONGEST_LIST))
                    .orElse(List.of());
        }

        private static List<String> note(PatternSetter setter, LinePattern pattern) {
            String note = tidy(setter.set("note", pattern.note()));
            return note.isEmpty() ? List.of() : List.of(note);
        }

        private ReportLine line(LinePattern pattern, String key, String text, List<String> notes,
                List<CountedRow> about) {
            return new ReportLine(key, pattern.level(), tidy(text), notes, about.stream().map(row -> new RecordRef(
                    Objects.requireNonNull(row.row().register()), row.row().id(), row.row().title(),
                    java.util.Map.of())).toList());
        }

        /** What left-out groups leave behind. */
        private static String tidy(String text) {
            return text.replaceAll(" {2,}", " ").replaceAll(" ([,.;:])", "$1").replaceAll("[,;]+\\.", ".").strip();
        }
    }

    /** A plain text as markup. */
    static String plain(String text) {
        return Sentence.escape(text);
    }
}
