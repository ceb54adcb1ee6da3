package vn.khcn.portal.entries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.periods.PeriodService;

/** The figures inside sentences: this period beside the last one and the same one of last year. */
@Component
public class EntryFigures {
    private static final Pattern TOKEN = Pattern.compile("(?<!\\\\)\\{([^#{}][^{}]*)}");
    private final Figures figures;
    private final List<LineSource> sources;
    private final PeriodService periods;

    EntryFigures(Figures figures, List<LineSource> sources, PeriodService periods) {
        this.figures = figures;
        this.sources = sources;
        this.periods = periods;
    }

    private FigureContext context(Period period) {
        return FigureContext.atCutOff(period, periods.window(period).calendar());
    }

    /** Opens an asking session for a period: each figure is counted once. */
    public Reader open(Period period) {
        return new Reader(context(period));
    }

    /** The figures a sentence of this period can take in. */
    public List<FigureOption> options(Period period) {
        return figures.options(context(period));
    }

    /** The records that registers report for this period: those a sentence is likely to name. */
    public List<RecordRef> records(Period period) {
        FigureContext context = context(period);
        Map<String, RecordRef> records = new LinkedHashMap<>();
        sources.stream().flatMap(s -> s.lines(Map.of(), context).stream()).flatMap(l -> l.records().stream())
                .forEach(r -> records.putIfAbsent(r.type() + r.id(), r));
        return List.copyOf(records.values());
    }

    /**
     * A figure of a sentence.
     *
     * @param token    as it stands between the braces
     * @param previous last period's value, empty where there was none
     */
    public record Shown(String token, FigureKey key, FigureResult result, boolean withUnit,
            Optional<FigureValue> previous,
            Optional<FigureValue> lastYear) {
        public String printed() {
            return withUnit ? result.value().printedWithUnit() : result.value().printed();
        }

        public boolean cumulative() {
            return key.measure().equals("cumulative");
        }

        /** Change against last period in percent, rounded; only where comparing tells something. */
        public Optional<Integer> change() {
            boolean comparable = !cumulative() && !result.value().unit().equals("%") && !key.measure().equals("plan");
            return previous.filter(p -> comparable && p.number().signum() > 0)
                    .map(p -> result.value().number().subtract(p.number()).multiply(BigDecimal.valueOf(100))
                            .divide(p.number(), 0, RoundingMode.HALF_UP).intValue());
        }
    }

    /** Reads the figures of one period's sentences. Not for use by several threads. */
    public final class Reader {
        private final Figures.Session now;
        private final Figures.Session last;
        private final Figures.Session lastYear;

        private Reader(FigureContext context) {
            now = figures.open(context);
            last = figures.open(context.in(context.period().previous()));
            lastYear = figures.open(context.in(context.period().lastYear()));
        }

        /** The figures of a sentence that have a value, in order, each once. */
        public List<Shown> of(String markup) {
            Map<String, Shown> shown = new LinkedHashMap<>();
            TOKEN.matcher(markup).results().map(m -> m.group(1)).filter(t -> !shown.containsKey(t))
                    .forEach(t -> find(t).ifPresent(s -> shown.put(t, s)));
            return new ArrayList<>(shown.values());
        }

        /** The value of a figure with its proof, for printing. */
        public Optional<FigureResult> value(FigureKey key) {
            return now.evaluate(key);
        }

        /** The sentence as it prints, figures as numbers; a figure without a value stays as typed. */
        public String printed(String markup) {
            StringBuilder text = new StringBuilder();
            for (Sentence.Part part : Sentence.parse(markup).parts()) {
                text.append(switch (part) {
                    case Sentence.Words words -> words.text();
                    case Sentence.Mention mention -> mention.label();
                    case Sentence.Token token -> value(token.key()).map(FigureResult::value)
                            .map(v -> token.withUnit() ? v.printedWithUnit() : v.printed())
                            .orElse("{" + token.key() + "}");
                });
            }
            return text.toString();
        }

        private Optional<Shown> find(String token) {
            int bar = token.indexOf('|');
            @Nullable
            FigureKey key = key(bar < 0 ? token : token.substring(0, bar));
            return key == null
                    ? Optional.empty()
                    : now.evaluate(key).map(result -> new Shown(token, key, result, token.endsWith("|unit"),
                            last.evaluate(key).map(FigureResult::value),
                            lastYear.evaluate(key).map(FigureResult::value)));
        }

        private static @Nullable FigureKey key(String text) {
            try {
                return FigureKey.parse(text);
            } catch (IllegalArgumentException notAFigure) {
                return null;
            }
        }
    }
}
