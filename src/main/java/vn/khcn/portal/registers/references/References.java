package vn.khcn.portal.registers.references;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Everything a field may point at, by target: {@code catalog:PARTY}, {@code document}, {@code record:quality.surveys}. */
@Component
public class References {
    /** Asked for with every name; the sources are made once. */
    private final SingletonSupplier<Map<String, ReferenceSource>> sources;

    References(ObjectProvider<ReferenceSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream()
                .collect(Collectors.toMap(ReferenceSource::code, Function.identity())));
    }

    public List<ReferenceOption> find(String target, String text, int limit) {
        return source(target).find(which(target), text, limit);
    }

    /** Those that a new record may point at. */
    public List<ReferenceOption> offered(String target, String text, int limit) {
        return source(target).offered(which(target), text, limit);
    }

    public Optional<ReferenceOption> called(String target, String name) {
        return source(target).called(which(target), name);
    }

    public Map<Long, String> names(String target, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : source(target).names(which(target), Set.copyOf(ids));
    }

    /** Number → what things of this type are counted in, for those that say so. */
    public Map<Long, String> units(String target, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : source(target).units(which(target), Set.copyOf(ids));
    }

    public String route(String target, long id) {
        return source(target).route(which(target), id);
    }

    private ReferenceSource source(String target) {
        ReferenceSource source = sources.obtain().get(target.split(":", 2)[0]);
        if (source == null) {
            throw new IllegalArgumentException("Nothing knows the target " + target);
        }
        return source;
    }

    private static String which(String target) {
        int colon = target.indexOf(':');
        return colon < 0 ? "" : target.substring(colon + 1);
    }
}
