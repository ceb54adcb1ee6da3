package vn.khcn.portal.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureKey;

/** All figures of the portal by key. */
@Component
public class Figures {
    private final ByCode<FigureSource> sources;

    Figures(List<FigureSource> sources) {
        this.sources = new ByCode<>(sources, FigureSource::code);
    }

    /** Opens one asking session: within it the same key is counted once, so it cannot differ between two places. */
    public Session open(FigureContext context) {
        return new Session(context, source -> key -> source.evaluate(key, context));
    }

    /** The same for a whole report: what many figures have in common is read at once. */
    public Session openReport(FigureContext context) {
        return new Session(context, source -> source.many(context));
    }

    /** Every figure that can be inserted. */
    public List<FigureOption> options(FigureContext context) {
        return sources.all().stream().flatMap(s -> s.options(context).stream()).toList();
    }

    /** Figures of one period, each counted once. Not for use by several threads. */
    public final class Session {
        private final FigureContext context;
        private final Map<FigureKey, Optional<FigureResult>> known = new HashMap<>();

        private final Function<FigureSource, FigureSource.Counter> opening;
        private final Map<String, FigureSource.Counter> counters = new HashMap<>();
        private final Map<Class<?>, Object> shared = new HashMap<>();

        private Session(FigureContext context, Function<FigureSource, FigureSource.Counter> opening) {
            this.context = context;
            this.opening = opening;
        }

        public FigureContext context() {
            return context;
        }

        /** What everybody who asks in this session has in common, read by the first who needs it. */
        public <T extends Object> T shared(Class<T> what, Supplier<T> read) {
            return what.cast(shared.computeIfAbsent(what, w -> read.get()));
        }

        /** Empty where no source knows the key or it has no value. */
        public Optional<FigureResult> evaluate(FigureKey key) {
            return known.computeIfAbsent(key, k -> Optional.ofNullable(sources.get(k.source()))
                    .flatMap(s -> counters.computeIfAbsent(k.source(), code -> opening.apply(s)).count(k)));
        }
    }
}
