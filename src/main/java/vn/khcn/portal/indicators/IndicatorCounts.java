package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.RecordsBehind;

/** Counts the figures of indicators by what a reading of the dictionary knows. */
final class IndicatorCounts {
    private final IndicatorReading reading;

    IndicatorCounts(IndicatorReading reading) {
        this.reading = reading;
    }

    Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        return reading.called(key.parameters().getOrDefault("code", "")).flatMap(indicator -> {
            String category = key.parameters().getOrDefault("by", "");
            String place = key.parameters().getOrDefault("place", "");
            return switch (key.measure()) {
                case "period" -> reading.counting().unknown(indicator, context)
                        ? Optional.empty()
                        : Optional.of(result(indicator, context, periodOf(indicator, context, category, place),
                                "trong " + context.period().label()));
                case "cumulative" -> reading.counting().unknownSoFar(indicator, context)
                        ? Optional.empty()
                        : Optional.of(result(indicator, context, cumulativeOf(indicator, context, category, place),
                                "luỹ kế từ đầu năm đến " + DocumentReference.day(context.range().to())));
                case "upto" -> Optional.of(result(indicator, context, upTo(indicator, context),
                        "luỹ kế từ đầu năm đến " + DocumentReference.day(context.asOf())));
                case "plan" -> plan(indicator, context).map(p -> planned(indicator, context, p));
                case "percent" -> plan(indicator, context).filter(p -> p.amount().signum() != 0)
                        .filter(p -> !reading.counting().unknownSoFar(indicator, context))
                        .map(p -> percent(indicator, context, p));
                case "estimate" -> estimate(indicator, context.period())
                        .map(e -> estimated(indicator, context, e, e.amount(), "ước"));
                case "estimatePercent" -> plan(indicator, context).filter(p -> p.amount().signum() != 0)
                        .flatMap(p -> estimate(indicator, context.period()).map(e -> new FigureResult(
                                FigureValue.percent(e.amount(), p.amount(),
                                        indicator.definition().percentDecimals()),
                                indicator.definition().name() + ", ước so với kế hoạch năm " + p.year(),
                                context.asOf(), List.of(reference(indicator, e)), null)));
                case "lastEstimate" -> estimate(indicator, context.period().previous())
                        .map(e -> estimated(indicator, context, e, e.amount(), "ước"));
                case "lastActual" -> estimate(indicator, context.period().previous())
                        .map(e -> result(indicator, context, actual(indicator, context, e),
                                "thực hiện " + e.period().label()));
                case "trueUp" -> estimate(indicator, context.period().previous())
                        .map(e -> estimated(indicator, context, e,
                                actual(indicator, context, e).number().subtract(e.amount()),
                                "chênh lệch giữa thực hiện và ước"));
                default -> Optional.empty();
            };
        });
    }

    private Optional<Estimate> estimate(Indicator indicator, Period period) {
        return reading.estimate(indicator, period);
    }

    /** What the estimated period came to in the end. */
    private Count actual(Indicator indicator, FigureContext context, Estimate estimate) {
        return periodOf(indicator, context.in(estimate.period()), "", "");
    }

    private static FigureResult estimated(Indicator indicator, FigureContext context, Estimate estimate,
            BigDecimal number, String what) {
        return new FigureResult(EstimateLine.value(indicator.definition(), number),
                indicator.definition().name() + ", " + what + " " + estimate.period().label(), context.asOf(),
                List.of(reference(indicator, estimate)), null);
    }

    private static RecordRef reference(Indicator indicator, Estimate estimate) {
        return new RecordRef("indicator", indicator.id(), "Ước thực hiện " + estimate.period().label(), Map.of(
                "Số ước", EstimateLine.value(indicator.definition(), estimate.amount()).printedWithUnit(), "Căn cứ",
                estimate.basis(), "Người ước", estimate.changedBy()));
    }

    private Count periodOf(Indicator indicator, FigureContext context, String category, String place) {
        return indicator.definition().composed()
                ? ratio(indicator, context, false)
                : reading.counting().inPeriod(indicator, context, category, place);
    }

    private Count cumulativeOf(Indicator indicator, FigureContext context, String category, String place) {
        return indicator.definition().composed()
                ? ratio(indicator, context, true)
                : reading.counting().cumulative(indicator, context, category, place);
    }

    /** Up to the day it is looked at; a ratio up to the end of the period. */
    private Count upTo(Indicator indicator, FigureContext context) {
        return indicator.definition().composed()
                ? ratio(indicator, context, true)
                : reading.counting().upTo(indicator, context);
    }

    /** A ratio is recomputed from its two flows, never added or averaged. */
    private Count ratio(Indicator indicator, FigureContext context, boolean cumulative) {
        Count top = side(indicator.definition().numerator(), context, cumulative);
        Count bottom = side(indicator.definition().denominator(), context, cumulative);
        List<Fact> both = Stream.concat(top.facts().stream(), bottom.facts().stream()).toList();
        List<RecordRef> records = new RecordsBehind(
                () -> Stream.concat(top.records().stream(), bottom.records().stream()).toList());
        BigDecimal number = bottom.number().signum() == 0
                ? BigDecimal.ZERO
                : FigureValue.percent(top.number(), bottom.number(), indicator.definition().decimals()).number();
        return new Count(number, both, records, null, List.of(), "");
    }

    private Count side(@org.jspecify.annotations.Nullable String code, FigureContext context, boolean cumulative) {
        return reading.called(code == null ? "" : code)
                .map(i -> cumulative
                        ? reading.counting().cumulative(i, context, "", "")
                        : reading.counting().inPeriod(i, context, "", ""))
                .orElse(Count.NOTHING);
    }

    private Optional<YearPlan> plan(Indicator indicator, FigureContext context) {
        return reading.counting().plan(indicator, context, i -> reading.plan(i, context.period().year()));
    }

    private static FigureResult result(Indicator indicator, FigureContext context, Count count, String when) {
        IndicatorDefinition d = indicator.definition();
        return new FigureResult(
                new FigureValue(count.number(), count.unit().isEmpty() ? d.unitOfMeasure() : count.unit(),
                        d.decimals()),
                d.name() + ", " + when, context.asOf(), new RecordsBehind(() -> records(indicator, count)),
                count.reason());
    }

    static List<RecordRef> records(Indicator indicator, Count count) {
        IndicatorDefinition d = indicator.definition();
        List<RecordRef> records = new ArrayList<>();
        if (count.opening() != null) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("Đến ngày", DocumentReference.day(count.opening().asOf()));
            fields.put("Số lượng", new FigureValue(count.opening().amount(), "", d.decimals()).printed());
            fields.put("Căn cứ", count.opening().basis());
            records.add(new RecordRef("indicator", indicator.id(), "Số đầu kỳ", fields));
        }
        count.facts().forEach(fact -> records.add(reference(indicator, d, fact.details())));
        records.addAll(count.records());
        return records;
    }

    private static RecordRef reference(Indicator indicator, IndicatorDefinition d, FactDetails fact) {
        FactEntry entry = fact.entry();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Ngày", DocumentReference.day(entry.occurredOn()));
        fields.put("Số lượng", new FigureValue(entry.amount(), "", d.decimals()).printed());
        put(fields, d.breakdown().isEmpty() ? "Loại" : d.breakdown(), entry.category());
        put(fields, "Địa bàn", entry.place());
        put(fields, "Đối tượng", entry.party());
        put(fields, "Ghi chú", entry.note());
        return new RecordRef("indicator", indicator.id(), fact.name(), fields);
    }

    private static void put(Map<String, String> fields, String label, String value) {
        if (!value.isEmpty()) {
            fields.put(label, value);
        }
    }

    private static FigureResult planned(Indicator indicator, FigureContext context, YearPlan plan) {
        IndicatorDefinition d = indicator.definition();
        return new FigureResult(new FigureValue(plan.amount(), d.unitOfMeasure(), d.decimals()),
                d.name() + ", kế hoạch năm " + plan.year(), context.asOf(), List.of(new RecordRef("indicator",
                        indicator.id(), "Kế hoạch năm " + plan.year(), Map.of("Căn cứ", plan.basis()))),
                null);
    }

    private FigureResult percent(Indicator indicator, FigureContext context, YearPlan plan) {
        IndicatorDefinition d = indicator.definition();
        FigureResult reached = result(indicator, context, cumulativeOf(indicator, context, "", ""), "luỹ kế");
        return new FigureResult(FigureValue.percent(reached.value().number(), plan.amount(), d.percentDecimals()),
                d.name() + ", luỹ kế so với kế hoạch năm " + plan.year(), context.asOf(), reached.records(),
                reached.override());
    }
}
