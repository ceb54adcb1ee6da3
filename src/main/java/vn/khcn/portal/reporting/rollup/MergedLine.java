package vn.khcn.portal.reporting.rollup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of lines that belong together: those that print, as one sentence, and those left out with the reason.
 *
 * @param printed in the order of the months; several are a chain
 * @param below   the lines under it, merged likewise
 */
public record MergedLine(Kind kind, List<MonthLine> printed, List<LeftOut> left, List<MergedLine> below) {
    public MergedLine {
        printed = List.copyOf(printed);
        left = List.copyOf(left);
        below = List.copyOf(below);
    }

    /** Why lines belong together. */
    public enum Kind {
        /** Said in one month only. */
        SINGLE,
        /** The same words in several months. */
        SAME,
        /** About one record: its latest state, or the chain of its states. */
        RECORD,
        /** Written from the registers for the whole period. */
        WRITTEN
    }

    /** Why a line does not print. */
    public enum Why {
        /** A later month says the same. */
        SAME,
        /** A later month tells a newer state of the record. */
        EARLIER,
        /** Its figures, which are those of the whole period, stand in a line of the registers or of a later month. */
        COVERED,
        /** The register's line for the whole period stands in its place. */
        REWRITTEN,
        /** No month took this line of the registers. */
        NOT_USED,
        /** What it counts did not happen in the period. */
        NOTHING,
        /** A plan for a time that is over. */
        PASSED,
        /** The office left it out. */
        OFFICE
    }

    /** A line that does not print. */
    public record LeftOut(MonthLine line, Why why) {}

    /** The sentence as it prints. */
    public String text() {
        return printed.stream().map(MonthLine::text).map(String::strip)
                .collect(Collectors.joining("\n")).replaceAll("[.;]?\\n", "; ");
    }

    public List<String> notes() {
        return printed.stream().flatMap(line -> line.notes().stream()).distinct().toList();
    }

    /** Every line in it, printed or not. */
    public Stream<MonthLine> lines() {
        return Stream.of(printed.stream(), left.stream().map(LeftOut::line), below.stream().flatMap(MergedLine::lines))
                .flatMap(s -> s);
    }

    /** This and everything under it. */
    public Stream<MergedLine> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(MergedLine::all));
    }
}
