package vn.khcn.portal.reporting.compile;

import java.util.List;
import vn.khcn.portal.reporting.rollup.MergedLine;

/** One topic of a longer period: the months' lines merged, and what is missing. */
public record RolledTopic(String code, String name, List<MergedLine> lines, List<PeriodTexts.Gap> gaps) {
    public RolledTopic {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }
}
