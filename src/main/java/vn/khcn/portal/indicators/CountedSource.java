package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;

/** A bean of a room from whose records an indicator can be counted instead of from facts. */
public interface CountedSource {
    /** First word of the keys it counts: {@code reg}. */
    String code();

    /**
     * Counts over some days; empty where the key or a name in it is unknown.
     *
     * @param category empty for any
     * @param place    empty for any
     */
    Optional<Counted> count(FigureKey key, DateRange days, String category, String place);

    /**
     * What it came to, and the records behind, read when somebody asks for them.
     *
     * @param unit what this part is counted in; empty for the indicator's own unit
     */
    record Counted(BigDecimal number, List<RecordRef> records, String unit) {}
}
