package vn.khcn.portal.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Carried;
import vn.khcn.portal.records.CarryOver;
import vn.khcn.portal.records.CarryingRoom;
import vn.khcn.portal.records.Joining;

/** Indicators with everything they are counted from. Where the code is there already, the one that came adds to it from that day. */
@Component
@Order(4)
class IndicatorJoining implements CarryingRoom {
    private static final String TABLE = "indicators_indicators";
    private static final String SAME = "exists (select 1 from indicators_indicators a where a.department_id = :to"
            + " and a.code = o.code)";
    private static final String SUFFIX = "concat('.', upper(regexp_replace(:code, '[^A-Za-z0-9]', '')))";
    private final CarryOver carried;
    private final Indicators indicators;
    private final JoinedIndicators joined;

    IndicatorJoining(CarryOver carried, Indicators indicators, JoinedIndicators joined) {
        this.carried = carried;
        this.indicators = indicators;
        this.joined = joined;
    }

    @Override
    public List<Carried> carried() {
        return List.of(
                // Counted from registers or from other indicators: what came is in those already.
                Carried.rows(TABLE, "indicators.joining.indicators")
                        .sameAs("a.code = o.code and (o.counted_from is not null or o.numerator is not null)")
                        .with("code", "case when " + SAME + " then left(concat(o.code, " + SUFFIX
                                + "), 40) else o.code end")
                        .keys("counted_from")
                        .links("unit_id"),
                Carried.rows("indicators_facts", "indicators.joining.facts").partOf("indicator_id"),
                Carried.rows("indicators_plans", "indicators.joining.plans").partOf("indicator_id"),
                Carried.rows("indicators_openings", null).partOf("indicator_id"),
                Carried.rows("indicators_set_values", null).partOf("indicator_id"),
                Carried.rows("indicators_estimates", null).partOf("indicator_id"));
    }

    @Override
    public void arrived(Joining joining) {
        String suffix = "." + joining.code().replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        for (long number : carried.copied(joining, TABLE).values()) {
            Indicator part = indicators.findById(number).orElseThrow();
            String code = part.definition().code();
            Optional<Indicator> there = code.endsWith(suffix)
                    ? indicators.findByCode(code.substring(0, code.length() - suffix.length()))
                    : Optional.empty();
            there.filter(i -> i.definition().adds(part.definition()))
                    .ifPresent(i -> joined.save(new JoinedIndicator(i.id(), number, joining.day())));
        }
    }
}
