package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Kept;

/** Which indicators add to which: asked with every figure, changed by a department that joins alone. */
@Component
class IndicatorParts {
    private final JoinedIndicators joined;
    private final Indicators indicators;
    private final Kept<List<JoinedIndicator.Part>> known = new Kept<>(this::read);

    IndicatorParts(JoinedIndicators joined, Indicators indicators) {
        this.joined = joined;
        this.indicators = indicators;
    }

    /** What adds to an indicator in figures up to a day. */
    List<Indicator> of(long indicator, LocalDate until) {
        return known.get().stream().filter(p -> p.whole() == indicator && !p.since().isAfter(until))
                .flatMap(p -> indicators.findById(p.part()).stream()).toList();
    }

    private List<JoinedIndicator.Part> read() {
        return joined.findAllByOrderById().stream().map(JoinedIndicator::part).toList();
    }
}
