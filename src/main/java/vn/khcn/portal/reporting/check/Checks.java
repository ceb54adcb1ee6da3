package vn.khcn.portal.reporting.check;

import java.util.Comparator;
import java.util.List;

/** All checks of a report. */
public final class Checks {
    private static final List<Check> ALL = List.of(new HoleCheck(), new OverdueCheck(), new BehindCheck(),
            new AnnouncedCountCheck(),
            new PeriodWordCheck(), new DoubledWordCheck(), new BracketCheck(), new TypedNumberCheck());

    private Checks() {}

    /** What they find, the heaviest first, in the order of the text. */
    public static List<Finding> find(Checked report) {
        return ALL.stream().flatMap(check -> check.find(report)).sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
