package vn.khcn.portal.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureKey;

/** All figures of the portal by key. */
@Component
public class Figures {
    private final Map<String, FigureSource> sources;

    Figures(List<FigureSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(FigureSource::code, Function.identity()));
    }

    /** Opens one asking session: within it the same key is counted once, so it cannot differ between two places. */
    public Session open(FigureContext context) {
        return new Session(context);
    }

    /** Every figure that can be inserted. */
    public List<FigureOption> options(FigureContext context) {
        return sources.values().stream().flatMap(s -> s.options(context).stream()).toList();
    }

    /** Figures of one period, each counted once. Not for use by several threads. */
    public final class Session {
        private final FigureContext context;
        private final Map<FigureKey, Optional<FigureResult>> known = new HashMap<>();

        private Session(FigureContext context) {
            this.context = context;
        }

        public FigureContext context() {
            return context;
        }

        /** Empty where no source knows the key or it has no value. */
        public Optional<FigureResult> evaluate(FigureKey key) {
            return known.computeIfAbsent(key, k -> Optional.ofNullable(sources.get(k.source()))
                    .flatMap(s -> s.evaluate(k, context)));
        }
    }
}
