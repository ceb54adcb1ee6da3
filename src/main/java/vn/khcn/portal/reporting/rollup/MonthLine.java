package vn.khcn.portal.reporting.rollup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.ReportLine;

/**
 * One line of a topic: a unit's of one month, or one that a register writes for the whole period.
 *
 * @param key    names the line in the office's choices
 * @param entry  the unit's entry, 0 for a register's line
 * @param month  null for a register's line
 * @param family the pattern or record it was taken from, empty for typed words
 * @param about  the one record it mentions, empty for none or several
 * @param record what a register's line is about
 * @param idle   all it tells are figures, and in the longer period they count nothing
 */
public record MonthLine(String key, long entry, @Nullable Period month, String unit, int level, String text,
        List<String> notes, String family, String about, @Nullable RecordRef record, boolean idle) {
    /** A row that began as last month's plan: the unit's own words. */
    private static final String PLAN = "plan:";

    public MonthLine {
        notes = List.copyOf(notes);
    }

    /** A unit's line as the month's report printed it. */
    public static MonthLine of(EntryDetails entry, String unit) {
        String source = entry.sourceKey();
        return new MonthLine("e" + entry.id(), entry.id(), entry.period(), unit, entry.level(), entry.printedText(),
                entry.notes(), source == null || source.startsWith(PLAN) ? "" : family(source),
                mentioned(entry.printedText()), null,
                false);
    }

    /** A register's line for the whole period. */
    public static MonthLine written(String source, ReportLine line) {
        String key = source + ":" + line.key();
        return new MonthLine(key, 0, null, "", line.level() == 2 ? 2 : 1, line.text(), line.notes(), family(key), "",
                line.records().isEmpty() ? null : line.records().getFirst(), false);
    }

    /** The line as it stands in the longer period, where its figures are others. */
    public MonthLine counted(CountedClauses clauses) {
        String left = clauses.of(text);
        return left.equals(text)
                ? this
                : new MonthLine(key, entry, month, unit, level, left.isEmpty() ? text : left, notes, family, about,
                        record, left.isEmpty());
    }

    /** What it says, without regard to signs, spaces and capitals: figures by their keys, records by their numbers. */
    String said() {
        return Sentence.parse(text).parts().stream().map(MonthLine::said).collect(Collectors.joining()).strip()
                + notes;
    }

    /** The figures in it. */
    Set<FigureKey> figures() {
        return Sentence.parse(text).figures().collect(Collectors.toSet());
    }

    /** Whether it speaks of what registers know: taken from one, or with figures or a record in it. */
    boolean tells() {
        return !family.isEmpty()
                || Sentence.parse(text).parts().stream().anyMatch(part -> !(part instanceof Sentence.Words));
    }

    private static String said(Sentence.Part part) {
        return switch (part) {
            case Sentence.Words words -> words.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
            case Sentence.Token token -> "{" + token.key() + "}";
            case Sentence.Mention mention -> "{#" + mention.type() + ":" + mention.id() + "}";
        };
    }

    private static String mentioned(String text) {
        List<String> records = Sentence.parse(text).mentions().map(Sentence.Mention::about).distinct().toList();
        return records.size() == 1 ? records.getFirst() : "";
    }

    /** Lines that one pattern writes record by record carry the record behind a slash. */
    private static String family(String sourceKey) {
        int slash = sourceKey.indexOf('/');
        return slash < 0 ? sourceKey : sourceKey.substring(0, slash);
    }
}
