package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.shell.Translations;

/**
 * Figures of the year's plan as of a day: {@code kt.quantity?target=12}, {@code kt.done?target=12},
 * {@code kt.percent?target=12}; {@code kt.targets}, {@code kt.reached}, {@code kt.behind} count the targets.
 */
@Component
@Transactional(readOnly = true)
class KeyFigures implements FigureSource {
    /** What a target is called as a record. */
    static final String TARGET = "key-target";
    private static final int DECIMALS = 4;
    private static final Map<String, Predicate<KeyTaskProgress>> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("targets", p -> true);
        COUNTS.put("reached", p -> p.state() == KeyState.DONE);
        COUNTS.put("behind", KeyTaskProgress::behind);
    }

    private final PlanReading reading;
    private final KeyCounting counting;
    private final Translations texts;

    KeyFigures(PlanReading reading, KeyCounting counting, Translations texts) {
        this.reading = reading;
        this.counting = counting;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "kt";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        List<KeyTargetDetails> targets = targets(context);
        Predicate<KeyTaskProgress> which = COUNTS.get(key.measure());
        if (which != null) {
            return Optional.of(FigureResult.count(
                    targets.stream().map(KeyTargetDetails::progress).filter(which).map(this::reference).toList(),
                    texts.vietnamese("keytasks.figure.unit"), definition(key.measure(), context), context.asOf()));
        }
        String wanted = key.parameters().getOrDefault("target", "");
        return targets.stream().filter(t -> String.valueOf(t.id()).equals(wanted)).findFirst()
                .flatMap(t -> of(key.measure(), t, context));
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        String unit = texts.vietnamese("keytasks.figure.unit");
        List<FigureOption> options = new ArrayList<>();
        COUNTS.keySet().forEach(m -> options
                .add(new FigureOption("kt." + m, texts.vietnamese("keytasks.figure." + m), unit)));
        for (KeyTargetDetails target : targets(context)) {
            KeyTaskProgress p = target.progress();
            if (p.quantity() != null) {
                options.add(new FigureOption("kt.done?target=" + p.target(),
                        texts.vietnamese("keytasks.figure.done") + ": " + p.text(), p.unitOfMeasure()));
            }
        }
        return options;
    }

    private Optional<FigureResult> of(String measure, KeyTargetDetails target, FigureContext context) {
        KeyTaskProgress p = target.progress();
        BigDecimal quantity = p.quantity();
        if (quantity == null) {
            return Optional.empty();
        }
        String definition = definition(measure, context) + ": " + p.text();
        return switch (measure) {
            case "quantity" -> Optional.of(new FigureResult(value(quantity, p), definition, context.asOf(),
                    List.of(reference(p)), null));
            case "done" -> Optional.of(new FigureResult(value(p.done(), p), definition, context.asOf(),
                    behind(target, context), null));
            case "percent" -> Optional.of(new FigureResult(FigureValue.percent(p.done(), quantity, 0), definition,
                    context.asOf(), behind(target, context), null));
            default -> Optional.empty();
        };
    }

    /** The records behind what is done: those of the indicator, or the results that count. */
    List<RecordRef> behind(KeyTargetDetails target, FigureContext context) {
        return counting.open(context.period().year(), context.asOf()).done(target.form(), target.results()).figure()
                .map(FigureResult::records)
                .orElseGet(() -> target.results().stream().filter(r -> r.proved() && r.form().quantity() != null)
                        .map(r -> result(target, r)).toList());
    }

    RecordRef reference(KeyTaskProgress p) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Đơn vị", p.unitName());
        fields.put("Thời hạn", DocumentReference.day(p.due()));
        fields.put("Đã thực hiện", p.printed());
        return new RecordRef(TARGET, p.target(), p.number() + ". " + p.text(), fields);
    }

    private static RecordRef result(KeyTargetDetails target, KeyResultDetails result) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Ngày", DocumentReference.day(result.form().on()));
        BigDecimal quantity = result.form().quantity();
        fields.put("Số lượng", quantity == null ? "" : new FigureValue(quantity, "", DECIMALS).printed());
        fields.put("Minh chứng", result.form().document());
        return new RecordRef(TARGET, target.id(), DocumentReference.day(result.form().on()) + " #" + result.id(),
                fields);
    }

    private List<KeyTargetDetails> targets(FigureContext context) {
        return reading.year(context.period().year(), context.asOf()).stream().flatMap(t -> t.targets().stream())
                .toList();
    }

    private String definition(String measure, FigureContext context) {
        return texts.vietnamese("keytasks.figure.definition", texts.vietnamese("keytasks.figure." + measure),
                DocumentReference.day(context.asOf()));
    }

    private static FigureValue value(BigDecimal number, KeyTaskProgress p) {
        return new FigureValue(number, p.unitOfMeasure(), DECIMALS);
    }
}
