package vn.khcn.portal.indicators;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureKey;

/** Which indicator speaks for a figure of a register: it knows plan, opening balance and numbers set with a reason. */
@Component
@Transactional(readOnly = true)
public class CountedIndicators {
    private final Indicators indicators;

    CountedIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Key it is counted from, in its ordered form → code of the indicator. */
    public Map<FigureKey, String> byFigure() {
        return indicators.findAllByOrderByCode().stream().map(Indicator::definition)
                .filter(d -> d.countedFrom() != null)
                .collect(Collectors.toMap(d -> FigureKey.parse(Objects.requireNonNull(d.countedFrom())),
                        IndicatorDefinition::code, (first, second) -> first));
    }
}
