package vn.khcn.portal.reporting.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.reporting.rollup.MergedLine.Kind;
import vn.khcn.portal.reporting.rollup.MergedLine.LeftOut;
import vn.khcn.portal.reporting.rollup.MergedLine.Why;

/**
 * Merges the lines of one topic over the months of a period. Equal lines print once; of lines about one record the
 * latest prints, with the earlier ones before it where the office takes them in; lines taken from registers are written
 * anew for the whole period, first where the units only added words; a line whose figures a later one tells, or count
 * nothing, is left out. Every line is in the result exactly once, printed or left out with the reason.
 */
public final class RollUp {
    private final Map<String, List<MonthLine>> written;
    private final Map<String, Boolean> choices;
    private final @Nullable Period plansOf;
    /** No month took a line of the registers or told figures or records itself: the registers' lines stand then. */
    private final boolean untold;
    private final Set<String> placed = new HashSet<>();
    private final List<MonthLine> months;
    private final Set<FigureKey> writtenFigures;

    private RollUp(List<MonthLine> months, List<MonthLine> written, Map<String, Boolean> choices,
            @Nullable Period plansOf) {
        this.months = months;
        this.written = written.stream()
                .collect(Collectors.groupingBy(MonthLine::family, LinkedHashMap::new, Collectors.toList()));
        this.choices = choices;
        this.plansOf = plansOf;
        untold = months.stream().noneMatch(MonthLine::tells);
        Set<String> used = months.stream().map(MonthLine::family).collect(Collectors.toSet());
        writtenFigures = written.stream()
                .filter(line -> choices.getOrDefault(line.key(), stands(line) || used.contains(line.family())))
                .flatMap(line -> line.figures().stream()).collect(Collectors.toSet());
    }

    /**
     * @param months  the units' lines, month by month, each month's in their order
     * @param written the registers' lines for the whole period
     * @param plansOf for plans: the month whose plans still lie ahead; null for what was done
     * @param choices the office's word on a line, by its key: prints, or not
     */
    public static List<MergedLine> merge(List<MonthLine> months, List<MonthLine> written, @Nullable Period plansOf,
            Map<String, Boolean> choices) {
        RollUp rollUp = new RollUp(months, written, choices, plansOf);
        List<MergedLine> said = rollUp.merge(Branch.of(months));
        List<MergedLine> rest = new ArrayList<>();
        rollUp.written.keySet().stream().filter(family -> !rollUp.placed.contains(family)).toList()
                .forEach(family -> rest.addAll(rollUp.written(family, List.of())));
        return Stream.concat((rollUp.untold ? rest : said).stream(), (rollUp.untold ? said : rest).stream()).toList();
    }

    /** A line with the lines under it. */
    private record Branch(MonthLine line, List<Branch> below) {
        /** A line of the second level belongs to the one of the first before it, of the same unit and month. */
        static List<Branch> of(List<MonthLine> lines) {
            List<Branch> branches = new ArrayList<>();
            Branch above = null;
            for (MonthLine line : lines) {
                Branch branch = new Branch(line, new ArrayList<>());
                boolean together = above != null && Objects.equals(above.line.month(), line.month())
                        && above.line.unit().equals(line.unit());
                if (line.level() > 1 && above != null && together) {
                    above.below.add(branch);
                } else {
                    branches.add(branch);
                    above = line.level() > 1 ? null : branch;
                }
            }
            return branches;
        }

        /** Nothing it counts happened; a line that only leads to others goes with them. */
        boolean idle() {
            boolean leads = line.text().strip().endsWith(":") && !below.isEmpty();
            return (line.idle() || leads && line.figures().isEmpty()) && below.stream().allMatch(Branch::idle);
        }

        void leave(Why why, List<LeftOut> left) {
            left.add(new LeftOut(line, why));
            below.forEach(under -> under.leave(why, left));
        }
    }

    private List<MergedLine> merge(List<Branch> branches) {
        Map<String, List<Branch>> groups = branches.stream()
                .collect(Collectors.groupingBy(b -> group(b.line()), LinkedHashMap::new, Collectors.toList()));
        List<MergedLine> merged = new ArrayList<>();
        groups.forEach((name, members) -> {
            String family = members.getFirst().line().family();
            if (written.containsKey(family)) {
                merged.addAll(written(family, members));
            } else {
                merged.add(said(members));
            }
        });
        return merged;
    }

    private String group(MonthLine line) {
        return written.containsKey(line.family())
                ? "written " + line.family()
                : line.about().isEmpty() ? "said " + line.said() : "about " + line.about();
    }

    /** Without a month that took it. "Nothing happened" is not said where the units say something. */
    private boolean stands(MonthLine line) {
        return months.isEmpty() || untold && (line.tells() || line.record() != null);
    }

    /** Lines of the units that belong together. */
    private MergedLine said(List<Branch> members) {
        List<MonthLine> printed = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>();
        List<Branch> below = new ArrayList<>();
        List<List<Branch>> states = List.copyOf(members.stream()
                .collect(Collectors.groupingBy(b -> b.line().said(), LinkedHashMap::new, Collectors.toList()))
                .values());
        MonthLine newest = members.getLast().line();
        for (List<Branch> state : states) {
            MonthLine line = state.getLast().line();
            boolean current = line.said().equals(newest.said());
            Why why = passed(line)
                    ? Why.PASSED
                    : !current
                            ? Why.EARLIER
                            : state.stream().allMatch(Branch::idle)
                                    ? Why.NOTHING
                                    : state.stream().allMatch(this::covered) ? Why.COVERED : null;
            if (choices.getOrDefault(line.key(), why == null)) {
                printed.add(line);
                state.forEach(b -> below.addAll(b.below()));
                state.stream().map(Branch::line).filter(l -> l != line)
                        .forEach(l -> left.add(new LeftOut(l, Why.SAME)));
            } else {
                state.forEach(b -> b.leave(b.line() != line ? Why.SAME : why == null ? Why.OFFICE : why, left));
            }
        }
        Kind kind = states.size() > 1 ? Kind.RECORD : members.size() > 1 ? Kind.SAME : Kind.SINGLE;
        return new MergedLine(kind, printed, left, merge(below));
    }

    /** What the registers write for the whole period in place of the months' lines. A family stands in one place. */
    private List<MergedLine> written(String family, List<Branch> members) {
        List<MonthLine> lines = placed.add(family) ? Objects.requireNonNull(written.get(family)) : List.of();
        List<LeftOut> left = new ArrayList<>();
        List<MergedLine> merged = new ArrayList<>();
        for (MonthLine line : lines) {
            boolean usual = !members.isEmpty() || stands(line);
            boolean prints = choices.getOrDefault(line.key(), usual);
            merged.add(new MergedLine(Kind.WRITTEN, prints ? List.of(line) : List.of(),
                    prints ? List.of() : List.of(new LeftOut(line, usual ? Why.OFFICE : Why.NOT_USED)), List.of()));
        }
        List<MonthLine> kept = new ArrayList<>();
        List<Branch> below = new ArrayList<>();
        for (Branch member : members) {
            below.addAll(member.below());
            if (choices.getOrDefault(member.line().key(), false)) {
                kept.add(member.line());
            } else {
                left.add(new LeftOut(member.line(), Why.REWRITTEN));
            }
        }
        if (!members.isEmpty()) {
            merged.add(new MergedLine(Kind.WRITTEN, kept, left, merge(below)));
        }
        return merged;
    }

    /** Figures are counted for the whole period wherever they stand, so an older line with them says nothing more. */
    private boolean covered(Branch branch) {
        Set<FigureKey> figures = branch.line().figures();
        return !figures.isEmpty() && branch.below().isEmpty() && (writtenFigures.containsAll(figures)
                || months.stream().filter(other -> later(other, branch.line()))
                        .anyMatch(other -> other.figures().containsAll(figures)));
    }

    private boolean later(MonthLine other, MonthLine line) {
        Period month = line.month();
        Period others = other.month();
        return month != null && others != null && others.compareTo(month) > 0
                && !written.containsKey(other.family());
    }

    private boolean passed(MonthLine line) {
        Period month = line.month();
        return plansOf != null && month != null && month.compareTo(plansOf) < 0;
    }
}
