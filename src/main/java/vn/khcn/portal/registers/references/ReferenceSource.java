package vn.khcn.portal.registers.references;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bean that knows one sort of things a field may point at. A target is its code and, behind a colon, which of them. */
public interface ReferenceSource {
    /** First word of the targets it knows: {@code catalog}. */
    String code();

    /** @param which the target behind the colon; empty where there is none */
    List<ReferenceOption> find(String which, String text, int limit);

    /** Those of them that a new record may point at: what has ended is found, but no longer offered. */
    default List<ReferenceOption> offered(String which, String text, int limit) {
        return find(which, text, limit);
    }

    /** The one that is called exactly so, for imports and figures. */
    Optional<ReferenceOption> called(String which, String name);

    /** Number → name of those that exist in this department. */
    Map<Long, String> names(String which, Collection<Long> ids);

    /** Number → what things of this type are counted in, for those that say so. */
    default Map<Long, String> units(String which, Collection<Long> ids) {
        return Map.of();
    }

    /** Where one opens; empty where it has no page. */
    default String route(String which, long id) {
        return "";
    }
}
