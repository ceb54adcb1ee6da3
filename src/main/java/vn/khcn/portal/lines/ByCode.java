package vn.khcn.portal.lines;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Beans by their code, in its order. They are asked for it late: a bean answers in a transaction, and the portal is put
 * together before its database is there.
 */
public final class ByCode<T> {
    private final SingletonSupplier<Map<String, T>> beans;

    public ByCode(Collection<T> beans, Function<T, String> code) {
        this.beans = SingletonSupplier.of(() -> beans.stream().collect(
                Collectors.toMap(code, Function.identity(), (one, other) -> {
                    throw new IllegalStateException("Two beans have the code " + code.apply(one));
                }, TreeMap::new)));
    }

    /** Null where nobody has this code. */
    public @Nullable T get(String code) {
        return beans.obtain().get(code);
    }

    public Set<String> codes() {
        return beans.obtain().keySet();
    }

    public Collection<T> all() {
        return beans.obtain().values();
    }
}
